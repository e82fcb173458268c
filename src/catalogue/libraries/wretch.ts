import type { LibraryEntry } from "../schema.js";

export default {
  package: "wretch",
  versions: "^2",
  docs: "https://github.com/elbywan/wretch#readme",
  proof: "wretch.proof.test.ts",
  clients: {
    default: { via: "call", costs: "nothing", construction: { microseconds: 0.15, bytes: 385 }, transport: "fetch" },
  },
} satisfies LibraryEntry;
