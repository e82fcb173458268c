import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const langfuse = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "construction" },
  ending: { by: ["shutdownAsync", "shutdown"] },
} satisfies ClientEntry;

export default {
  package: "langfuse",
  versions: "^3",
  docs: "https://langfuse.com/docs/observability/sdk/typescript/overview",
  proof: "langfuse.proof.test.ts",
  clients: { default: langfuse, Langfuse: langfuse },
} satisfies LibraryEntry;
