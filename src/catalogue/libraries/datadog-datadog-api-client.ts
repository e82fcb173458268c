import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const client = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "@datadog/datadog-api-client",
  versions: "^1",
  docs: "https://github.com/DataDog/datadog-api-client-typescript#readme",
  clients: { "v1.*Api": client, "v2.*Api": client },
} satisfies LibraryEntry;
