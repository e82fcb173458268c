import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@commercetools/ts-client",
  versions: "^4",
  docs: "https://github.com/commercetools/commercetools-sdk-typescript",
  clients: { ClientBuilder: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
