import type { RequestEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../schema.js";

const sent = { options: [1], headers: "headers" } as const satisfies RequestEntry;
const defaults = { options: [0], defaults: true, headers: "headers" } as const satisfies RequestEntry;

export default {
  package: "ofetch",
  docs: "https://github.com/unjs/ofetch#usage",
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
