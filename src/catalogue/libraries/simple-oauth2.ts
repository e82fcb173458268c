import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const clientCredentials = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "simple-oauth2",
  versions: "^5",
  docs: "https://github.com/lelylan/simple-oauth2",
  clients: {
    ClientCredentials: clientCredentials,
    AuthorizationCode: clientCredentials,
    ResourceOwnerPassword: clientCredentials,
  },
} satisfies LibraryEntry;
