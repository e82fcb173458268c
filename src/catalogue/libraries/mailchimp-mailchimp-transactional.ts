import type { LibraryEntry } from "../schema.js";

export default {
  package: "@mailchimp/mailchimp_transactional",
  versions: "^1",
  docs: "https://github.com/mailchimp/mailchimp-transactional-node",
  clients: { default: { via: "call", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
