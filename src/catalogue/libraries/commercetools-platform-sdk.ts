import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@commercetools/platform-sdk",
  versions: "^8",
  docs: "https://github.com/commercetools/commercetools-sdk-typescript",
  clients: { createApiBuilderFromCtpClient: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
