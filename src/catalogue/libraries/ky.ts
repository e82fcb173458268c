import type { ClientEntry, LibraryEntry } from "../schema.js";

const derived = {
  via: "call",
  costs: "nothing",
  construction: { microseconds: 2.04, bytes: 1088 },
  throws: "never",
  transport: "fetch",
  unshareableOptions: ["signal"],
} as const satisfies ClientEntry;

export default {
  package: "ky",
  versions: ">=1 <3",
  docs: "https://github.com/sindresorhus/ky#kycreatedefaultoptions",
  proof: "ky.proof.test.ts",
  clients: { create: derived, extend: derived },
} satisfies LibraryEntry;
