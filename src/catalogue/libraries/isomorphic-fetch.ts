import type { LibraryEntry } from "../schema.js";

export default {
  package: "isomorphic-fetch",
  docs: "https://github.com/matthew-andrews/isomorphic-fetch#usage",
  requests: { default: { options: [1], headers: "headers" } },
} satisfies LibraryEntry;
