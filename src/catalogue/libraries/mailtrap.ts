import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mailtrap",
  versions: "^4",
  docs: "https://github.com/railsware/mailtrap-nodejs#readme",
  clients: { MailtrapClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "connections" } } },
} satisfies LibraryEntry;
