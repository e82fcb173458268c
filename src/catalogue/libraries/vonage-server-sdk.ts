import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@vonage/server-sdk",
  versions: "^3",
  docs: "https://developer.vonage.com",
  clients: { Vonage: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
