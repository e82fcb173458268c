import type { LibraryEntry } from "../schema.js";

export default {
  package: "elasticsearch",
  versions: "^16",
  docs: "https://www.elastic.co/guide/en/elasticsearch/client/elasticsearch-js/16.x/index.html",
  clients: { Client: { via: "new", costs: "construction", release: ["close"], throws: "never" } },
} satisfies LibraryEntry;
