import type { RequestEntry } from "../reuse-schema.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const sent = { options: [1], headers: "headers" } as const satisfies RequestEntry;
const defaults = { options: [0], defaults: true, headers: "headers" } as const satisfies RequestEntry;

const derived = {
  construction: { via: "call" },
  cost: { fresh: "nothing", measured: { microseconds: 0.54, bytes: 617 } },
  transport: "fetch",
} as const satisfies ClientEntry;

export default {
  package: "ofetch",
  docs: "https://github.com/unjs/ofetch#usage",
  proof: "ofetch.proof.test.ts",
  clients: {
    "ofetch.create": derived,
    "$fetch.create": derived,
    createFetch: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" },
  },
  requests: {
    ofetch: sent,
    $fetch: sent,
    "ofetch.raw": sent,
    "ofetch.create": defaults,
    "$fetch.create": defaults,
    "ofetch.create#()": sent,
    "$fetch.create#()": sent,
  },
} satisfies LibraryEntry;
