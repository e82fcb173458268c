import type { LibraryEntry } from "../schema.js";

export default {
  package: "needle",
  versions: ">=3 <4",
  docs: "https://github.com/tomas/needle#overriding-defaults",
  proof: "needle.proof.test.ts",
  state: [
    {
      path: "defaults",
      kind: "call",
      changes: "the defaults of the whole process",
      perCall: 'needle("get", url, options)',
    },
  ],
} satisfies LibraryEntry;
