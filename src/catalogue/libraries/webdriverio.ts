import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "webdriverio",
  versions: "^9",
  docs: "https://github.com/webdriverio/webdriverio/tree/HEAD/packages/webdriverio#readme",
  clients: {
    remote: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one browser session per use" },
    },
  },
} satisfies LibraryEntry;
