import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@openpanel/nextjs",
  versions: "^1",
  docs: "https://openpanel.dev/docs/sdks/nextjs#server-side",
  clients: {
    OpenPanel: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
      state: [{ path: "setGlobalProperties", kind: "call", changes: "the properties of every event" }],
    },
  },
} satisfies LibraryEntry;
