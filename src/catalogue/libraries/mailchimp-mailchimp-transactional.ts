import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@mailchimp/mailchimp_transactional",
  versions: "^1",
  docs: "https://github.com/mailchimp/mailchimp-transactional-node",
  clients: { default: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
