import type { LibraryEntry } from "../schema.js";

export default {
  package: "cross-fetch",
  docs: "https://github.com/lquixada/cross-fetch#usage",
  requests: { default: { options: [1], headers: "headers" } },
} satisfies LibraryEntry;
