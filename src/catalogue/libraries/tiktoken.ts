import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const encoding_for_model = {
  construction: { via: "call", type: "Tiktoken" },
  cost: { fresh: "construction" },
  transport: "none",
  ending: { by: ["free"] },
} satisfies ClientEntry;

export default {
  package: "tiktoken",
  versions: "^1",
  docs: "https://github.com/dqbd/tiktoken#readme",
  clients: {
    encoding_for_model,
    get_encoding: encoding_for_model,
    Tiktoken: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "none",
      ending: { by: ["free"] },
    },
  },
} satisfies LibraryEntry;
