import type { LibraryEntry } from "../schema.js";

export default {
  package: "@commercetools/ts-client",
  versions: "^4",
  docs: "https://github.com/commercetools/commercetools-sdk-typescript",
  clients: { ClientBuilder: { via: "new", costs: "requests", owns: "its own access token", throws: "never" } },
} satisfies LibraryEntry;
