import type { LibraryEntry } from "../schema.js";

export default {
  package: "messagebird",
  versions: ">=3 <5",
  docs: "https://github.com/messagebird/messagebird-nodejs",
  clients: {
    initClient: { via: "call", costs: "construction", throws: "never" },
    default: { versions: "<4", via: "call", costs: "construction" },
  },
} satisfies LibraryEntry;
