import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@keycloak/keycloak-admin-client",
  versions: "^26",
  docs: "https://github.com/keycloak/keycloak/tree/HEAD/js/libs/keycloak-admin-client#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "signing in puts the token of one user on it" },
    },
  },
} satisfies LibraryEntry;
