import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "imagekit",
  versions: "^6",
  docs: "https://github.com/imagekit-developer/imagekit-nodejs#readme",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
