import type { ClientEntry, LibraryEntry } from "../schema.js";

const langfuse = {
  via: "new",
  costs: "construction",
  release: ["shutdownAsync", "shutdown"],
  throws: "never",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "langfuse",
  versions: "^3",
  docs: "https://langfuse.com/docs/observability/sdk/typescript/overview",
  proof: "langfuse.proof.test.ts",
  clients: { default: langfuse, Langfuse: langfuse },
} satisfies LibraryEntry;
