import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const goCardlessClient = { construction: { via: "new" }, cost: { fresh: "nothing" } } satisfies ClientEntry;

export default {
  package: "gocardless-nodejs",
  versions: "^10",
  docs: "https://github.com/gocardless/gocardless-nodejs#readme",
  clients: { default: goCardlessClient, GoCardlessClient: goCardlessClient },
} satisfies LibraryEntry;
