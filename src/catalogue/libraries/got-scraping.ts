import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "got-scraping",
  versions: "^4",
  docs: "https://github.com/apify/got-scraping#readme",
  clients: { "gotScraping.extend": { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
