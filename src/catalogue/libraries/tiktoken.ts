import type { ClientEntry, LibraryEntry } from "../schema.js";

const encoding_for_model = { via: "call", costs: "construction", release: ["free"] } satisfies ClientEntry;

export default {
  package: "tiktoken",
  versions: "^1",
  docs: "https://github.com/dqbd/tiktoken#readme",
  clients: {
    encoding_for_model,
    get_encoding: encoding_for_model,
    Tiktoken: { via: "new", costs: "construction", release: ["free"] },
  },
} satisfies LibraryEntry;
