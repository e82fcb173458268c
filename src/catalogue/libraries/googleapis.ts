import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "googleapis",
  versions: ">=178 <189",
  docs: "https://github.com/googleapis/google-api-nodejs-client#readme",
  proof: "googleapis.proof.test.ts",
  clients: {
    "google.auth.GoogleAuth": { construction: { via: "new" }, cost: { fresh: "requests" } },
    "google.auth.JWT": { construction: { via: "new" }, cost: { fresh: "requests" } },
    "google.auth.OAuth2": {
      construction: { via: "new" },
      cost: { fresh: "requests" },
      sharing: { perRequest: "it holds the credentials of one user", sharedFor: ["verifyIdToken"] },
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
    },
    "google.*": {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "made for one set of credentials, most often those of a user" },
    },
  },
} satisfies LibraryEntry;
