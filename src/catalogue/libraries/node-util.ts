import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node:util",
  docs: "https://nodejs.org/api/util.html",
  inert: ["inspect", "format", "isDeepStrictEqual", "types.*"],
} satisfies LibraryEntry;
