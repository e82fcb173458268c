import type { LibraryEntry } from "../schema.js";

export default {
  package: "mailtrap",
  versions: "^4",
  docs: "https://github.com/railsware/mailtrap-nodejs#readme",
  clients: { MailtrapClient: { via: "new", costs: "connections", owns: "its own agents", throws: "never" } },
} satisfies LibraryEntry;
