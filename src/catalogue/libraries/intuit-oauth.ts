import type { LibraryEntry } from "../schema.js";

export default {
  package: "intuit-oauth",
  versions: "^4",
  docs: "https://github.com/intuit/oauth-jsclient",
  clients: { default: { via: "new", costs: "construction", perRequest: "it holds the token of one user" } },
} satisfies LibraryEntry;
