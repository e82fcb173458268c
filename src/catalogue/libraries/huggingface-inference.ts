import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const inferenceClient = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@huggingface/inference",
  versions: "^4",
  docs: "https://github.com/huggingface/huggingface.js#readme",
  proof: "huggingface-inference.proof.test.ts",
  clients: { InferenceClient: inferenceClient, HfInference: inferenceClient },
} satisfies LibraryEntry;
