import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@smithy/fetch-http-handler",
  versions: "^5",
  docs: "https://github.com/smithy-lang/smithy-typescript/tree/main/packages/fetch-http-handler",
  clients: { FetchHttpHandler: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
