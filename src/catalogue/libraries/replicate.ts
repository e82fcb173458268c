import type { LibraryEntry } from "../schema.js";

export default {
  package: "replicate",
  versions: "^1",
  docs: "https://github.com/replicate/replicate-javascript#readme",
  clients: {
    default: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
