import type { LibraryEntry } from "../schema.js";

export default {
  package: "appwrite",
  versions: "^28",
  docs: "https://github.com/appwrite/sdk-for-web#readme",
  clients: { Client: { via: "new", costs: "construction", perRequest: "the session of one user" } },
} satisfies LibraryEntry;
