import type { LibraryEntry } from "../schema.js";

export default {
  package: "got-scraping",
  versions: "^4",
  docs: "https://github.com/apify/got-scraping#readme",
  clients: { "gotScraping.extend": { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
