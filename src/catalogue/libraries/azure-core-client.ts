import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/core-client",
  versions: "^1",
  docs: "https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/core/core-client/",
  clients: { ServiceClient: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
