import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@aws-sdk/rds-signer",
  versions: "^3",
  docs: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/rds-signer",
  clients: { Signer: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
