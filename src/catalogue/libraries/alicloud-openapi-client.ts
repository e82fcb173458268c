import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@alicloud/openapi-client",
  versions: "^0.4",
  docs: "https://github.com/aliyun/darabonba-openapi#readme",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
