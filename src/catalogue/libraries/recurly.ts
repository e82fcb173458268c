import type { LibraryEntry } from "../schema.js";

export default {
  package: "recurly",
  versions: "^4",
  docs: "https://github.com/recurly/recurly-client-node#readme",
  clients: { Client: { via: "new", costs: "connections", owns: "its own agents", throws: "never" } },
} satisfies LibraryEntry;
