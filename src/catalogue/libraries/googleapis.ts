import type { LibraryEntry } from "../schema.js";

export default {
  package: "googleapis",
  versions: ">=178 <189",
  docs: "https://github.com/googleapis/google-api-nodejs-client#readme",
  proof: "googleapis.proof.test.ts",
  clients: {
    "google.auth.GoogleAuth": { via: "new", costs: "requests", owns: "its own cache of credentials and access tokens" },
    "google.auth.JWT": { via: "new", costs: "requests", owns: "its own access token" },
    "google.auth.OAuth2": {
      via: "new",
      costs: "requests",
      owns: "its own copy of Google's certificates",
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
      perRequest: "it holds the credentials of one user",
      sharedFor: ["verifyIdToken"],
    },
    "google.*": {
      via: "call",
      costs: "nothing",
      perRequest: "made for one set of credentials, most often those of a user",
    },
  },
} satisfies LibraryEntry;
