import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@datocms/cma-client-node",
  versions: "^5",
  docs: "https://github.com/datocms/js-rest-api-clients/tree/main/packages/cma-client-node#readme",
  clients: { buildClient: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
