import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "google-auth-library",
  versions: ">=9 <12",
  docs: "https://github.com/googleapis/google-cloud-node-core/tree/main/packages/google-auth-library-nodejs#readme",
  proof: "google-auth-library.proof.test.ts",
  clients: {
    GoogleAuth: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "requests", measured: { microseconds: 1.66, bytes: 249 } },
      // 10.6.2: once `getProjectId()` has failed, it fails again without a look at what has changed.
      sharing: { keepsFailure: true },
    },
    JWT: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "requests", measured: { microseconds: 2.07, bytes: 1754 } },
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
    },
    OAuth2Client: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "requests" },
      sharing: { perRequest: "it holds the credentials of one user", sharedFor: ["verifyIdToken"] },
      state: [
        { path: "setCredentials", kind: "call", changes: "the credentials" },
        { path: "credentials", kind: "write", changes: "the credentials" },
      ],
    },
  },
} satisfies LibraryEntry;
