import type { LibraryEntry } from "../schema.js";

export default {
  package: "auth0",
  versions: ">=3 <8",
  docs: "https://github.com/auth0/node-auth0#readme",
  proof: "auth0.proof.test.ts",
  clients: {
    ManagementClient: { via: "new", costs: "requests", owns: "its own access token", throws: "never" },
    TokenProvider: { via: "new", costs: "requests", owns: "its own access token", throws: "never" },
    createManagementAuth: { via: "call", costs: "requests", owns: "its own access token", throws: "never" },
    AuthenticationClient: { versions: "<5", via: "new", costs: "construction" },
  },
} satisfies LibraryEntry;
