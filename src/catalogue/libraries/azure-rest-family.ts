import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure-rest/*",
  examples: ["@azure-rest/ai-inference"],
  docs: "https://learn.microsoft.com/en-us/azure/developer/javascript/sdk/use-azure-sdk",
  clients: { default: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
