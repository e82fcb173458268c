import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "intercom-client",
  versions: ">=2 <8",
  docs: "https://github.com/intercom/intercom-node",
  proof: "intercom-client.proof.test.ts",
  clients: {
    IntercomClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } },
    Client: { versions: "<5", construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
