import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "elasticsearch",
  versions: "^16",
  docs: "https://www.elastic.co/guide/en/elasticsearch/client/elasticsearch-js/16.x/index.html",
  proof: "elasticsearch.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
