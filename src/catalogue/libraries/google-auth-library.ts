import type { LibraryEntry } from "../schema.js";

export default {
  package: "google-auth-library",
  versions: ">=9 <12",
  docs: "https://github.com/googleapis/google-cloud-node-core/tree/main/packages/google-auth-library-nodejs#readme",
  proof: "google-auth-library.proof.test.ts",
  clients: {
    GoogleAuth: {
      via: "new",
      costs: "requests",
      owns: "its own cache of credentials and access tokens",
      construction: { microseconds: 1.66, bytes: 249 },
      throws: "never",
    },
    JWT: {
      via: "new",
      costs: "requests",
      owns: "its own access token",
      construction: { microseconds: 2.07, bytes: 1754 },
      throws: "never",
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
    },
    OAuth2Client: {
      via: "new",
      costs: "requests",
      owns: "its own copy of Google's certificates",
      throws: "never",
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
      perRequest: "it holds the credentials of one user",
      sharedFor: ["verifyIdToken"],
    },
  },
} satisfies LibraryEntry;
