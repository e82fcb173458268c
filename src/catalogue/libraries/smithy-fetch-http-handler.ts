import type { LibraryEntry } from "../schema.js";

export default {
  package: "@smithy/fetch-http-handler",
  versions: "^5",
  docs: "https://github.com/smithy-lang/smithy-typescript/tree/main/packages/fetch-http-handler",
  clients: { FetchHttpHandler: { via: "new", costs: "nothing", transport: "fetch" } },
} satisfies LibraryEntry;
