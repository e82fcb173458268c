import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "client-oauth2",
  versions: "^4",
  docs: "https://github.com/mulesoft/js-client-oauth2",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
