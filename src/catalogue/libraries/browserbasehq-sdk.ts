import type { ClientEntry, LibraryEntry } from "../schema.js";

const browserbase = {
  via: "new",
  costs: "construction",
  throws: "without-key",
  readsEnvironment: true,
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@browserbasehq/sdk",
  versions: "^2",
  docs: "https://github.com/browserbase/sdk-node#readme",
  clients: { default: browserbase, Browserbase: browserbase },
} satisfies LibraryEntry;
