import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "assemblyai",
  versions: "^4",
  docs: "https://www.assemblyai.com/docs",
  proof: "assemblyai.proof.test.ts",
  clients: {
    AssemblyAI: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
