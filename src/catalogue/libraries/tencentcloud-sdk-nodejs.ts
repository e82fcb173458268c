import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "tencentcloud-sdk-nodejs",
  versions: "^4",
  docs: "https://github.com/tencentcloud/tencentcloud-sdk-nodejs#readme",
  clients: { "*.*.Client": { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
