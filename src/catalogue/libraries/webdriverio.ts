import type { LibraryEntry } from "../schema.js";

export default {
  package: "webdriverio",
  versions: "^9",
  docs: "https://github.com/webdriverio/webdriverio/tree/HEAD/packages/webdriverio#readme",
  clients: { remote: { via: "call", awaited: true, costs: "connections", perRequest: "one browser session per use" } },
} satisfies LibraryEntry;
