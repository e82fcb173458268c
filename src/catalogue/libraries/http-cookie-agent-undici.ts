import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http-cookie-agent",
  modules: ["http-cookie-agent/undici"],
  versions: "^7",
  docs: "https://github.com/3846masa/http-cookie-agent#readme",
  clients: {
    CookieAgent: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
} satisfies LibraryEntry;
