import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "cos-nodejs-sdk-v5",
  versions: "^3",
  docs: "https://github.com/tencentyun/cos-nodejs-sdk-v5#readme",
  clients: { default: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
