import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const httpCookieAgent = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  sharing: { perRequest: "its cookies are the session of one user" },
} satisfies ClientEntry;

export default {
  package: "http-cookie-agent",
  modules: ["http-cookie-agent/http"],
  versions: "^7",
  docs: "https://github.com/3846masa/http-cookie-agent#readme",
  clients: { HttpCookieAgent: httpCookieAgent, HttpsCookieAgent: httpCookieAgent },
} satisfies LibraryEntry;
