import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "auth0",
  versions: ">=3 <8",
  docs: "https://github.com/auth0/node-auth0#readme",
  proof: "auth0.proof.test.ts",
  clients: {
    ManagementClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } },
    TokenProvider: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } },
    createManagementAuth: { construction: { via: "call", throws: "never" }, cost: { fresh: "requests" } },
    AuthenticationClient: { versions: "<5", construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
