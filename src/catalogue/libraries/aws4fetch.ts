import { TEED_BY_NEXT } from "../fragments/next-fetch.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "aws4fetch",
  versions: "^1",
  docs: "https://github.com/mhart/aws4fetch#readme",
  proof: "aws4fetch.proof.test.ts",
  clients: { AwsClient: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
  // It signs the request and gives what the `fetch` of the process answers.
  responses: {
    "AwsClient#fetch": { arrives: "promise", interface: "fetch", teed: { ...TEED_BY_NEXT, unless: "signal" } },
  },
} satisfies LibraryEntry;
