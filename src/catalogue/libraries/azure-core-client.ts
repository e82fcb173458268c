import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/core-client",
  versions: "^1",
  docs: "https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/core/core-client/",
  clients: { ServiceClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
