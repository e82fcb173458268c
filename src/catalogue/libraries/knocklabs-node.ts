import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const knock = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@knocklabs/node",
  versions: "^1",
  docs: "https://github.com/knocklabs/knock-node#readme",
  clients: { default: knock, Knock: knock },
} satisfies LibraryEntry;
