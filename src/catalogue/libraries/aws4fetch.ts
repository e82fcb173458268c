import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "aws4fetch",
  versions: "^1",
  docs: "https://github.com/mhart/aws4fetch#readme",
  proof: "aws4fetch.proof.test.ts",
  clients: { AwsClient: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
