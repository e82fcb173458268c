import type { LibraryEntry } from "../schema.js";

export default {
  package: "spotify-web-api-node",
  versions: "^5",
  docs: "https://github.com/thelinmichael/spotify-web-api-node",
  clients: { default: { via: "new", costs: "construction", perRequest: "it holds the token of one user" } },
} satisfies LibraryEntry;
