import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const browserbase = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@browserbasehq/sdk",
  versions: "^2",
  docs: "https://github.com/browserbase/sdk-node#readme",
  clients: { default: browserbase, Browserbase: browserbase },
} satisfies LibraryEntry;
