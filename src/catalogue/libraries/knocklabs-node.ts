import type { ClientEntry, LibraryEntry } from "../schema.js";

const knock = {
  via: "new",
  costs: "construction",
  throws: "without-key",
  readsEnvironment: true,
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@knocklabs/node",
  versions: "^1",
  docs: "https://github.com/knocklabs/knock-node#readme",
  clients: { default: knock, Knock: knock },
} satisfies LibraryEntry;
