import type { LibraryEntry } from "../schema.js";

export default {
  package: "@aws-sdk/rds-signer",
  versions: "^3",
  docs: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/rds-signer",
  clients: { Signer: { via: "new", costs: "requests", owns: "its own cache of credentials", throws: "never" } },
} satisfies LibraryEntry;
