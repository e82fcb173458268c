import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const encodingForModel = {
  construction: { via: "call" },
  cost: { fresh: "construction" },
  transport: "none",
} satisfies ClientEntry;

export default {
  package: "js-tiktoken",
  versions: "^1",
  docs: "https://github.com/dqbd/tiktoken#readme",
  clients: { encodingForModel, getEncoding: encodingForModel },
} satisfies LibraryEntry;
