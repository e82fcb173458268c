import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@ts-rest/core",
  versions: "^3",
  docs: "https://github.com/ts-rest/ts-rest/tree/HEAD/libs/ts-rest/core#readme",
  clients: { initClient: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
