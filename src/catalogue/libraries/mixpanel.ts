import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mixpanel",
  versions: "^0.24",
  docs: "https://github.com/mixpanel/mixpanel-node",
  proof: "mixpanel.proof.test.ts",
  clients: { init: { construction: { via: "call", throws: "without-key" }, cost: { fresh: "connections" } } },
} satisfies LibraryEntry;
