import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const mux = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@mux/mux-node",
  versions: "^15",
  docs: "https://github.com/muxinc/mux-ts#readme",
  clients: { default: mux, Mux: mux },
} satisfies LibraryEntry;
