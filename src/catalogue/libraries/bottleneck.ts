import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bottleneck",
  versions: "^2",
  docs: "https://github.com/SGrondin/bottleneck#readme",
  clients: {
    default: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" }, transport: "none" },
  },
} satisfies LibraryEntry;
