import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-mailjet",
  versions: "^6",
  docs: "https://github.com/mailjet/mailjet-apiv3-nodejs#readme",
  proof: "node-mailjet.proof.test.ts",
  clients: {
    default: { construction: { via: "new" }, cost: { fresh: "construction" } },
    apiConnect: { construction: { via: "call" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
