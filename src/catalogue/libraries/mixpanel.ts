import type { LibraryEntry } from "../schema.js";

export default {
  package: "mixpanel",
  versions: "^0.24",
  docs: "https://github.com/mixpanel/mixpanel-node",
  proof: "mixpanel.proof.test.ts",
  clients: { init: { via: "call", costs: "connections", owns: "its own agents", throws: "without-key" } },
} satisfies LibraryEntry;
