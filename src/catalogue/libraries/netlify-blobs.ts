import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const getStore = {
  construction: { via: "call" },
  cost: { fresh: "nothing" },
  sharing: { perRequest: "it needs the context of the request" },
} satisfies ClientEntry;

export default {
  package: "@netlify/blobs",
  versions: "^10",
  docs: "https://github.com/netlify/primitives/tree/HEAD/packages/blobs#readme",
  clients: { getStore, getDeployStore: getStore },
} satisfies LibraryEntry;
