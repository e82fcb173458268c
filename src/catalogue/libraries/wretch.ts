import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "wretch",
  versions: "^2",
  docs: "https://github.com/elbywan/wretch#readme",
  proof: "wretch.proof.test.ts",
  clients: {
    default: {
      construction: { via: "call" },
      cost: { fresh: "nothing", measured: { microseconds: 0.15, bytes: 385 } },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
