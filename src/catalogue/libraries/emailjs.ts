import type { LibraryEntry } from "../schema.js";

export default {
  package: "emailjs",
  versions: "^5",
  docs: "https://www.npmjs.com/package/emailjs",
  clients: {
    SMTPClient: {
      via: "new",
      costs: "connections",
      owns: "its own SMTP connection",
      throws: "never",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
