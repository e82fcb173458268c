import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "messagebird",
  versions: ">=3 <5",
  docs: "https://github.com/messagebird/messagebird-nodejs",
  clients: {
    initClient: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } },
    default: { versions: "<4", construction: { via: "call" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
