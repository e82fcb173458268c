import type { LibraryEntry } from "../schema.js";

export default {
  package: "intercom-client",
  versions: ">=2 <8",
  docs: "https://github.com/intercom/intercom-node",
  proof: "intercom-client.proof.test.ts",
  clients: {
    IntercomClient: { via: "new", costs: "construction", throws: "never" },
    Client: { versions: "<5", via: "new", costs: "construction" },
  },
} satisfies LibraryEntry;
