import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@tavily/core",
  versions: "^0.7",
  docs: "https://github.com/tavily-ai/tavily-js#readme",
  proof: "tavily-core.proof.test.ts",
  clients: { tavily: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
