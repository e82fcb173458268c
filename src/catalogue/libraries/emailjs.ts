import type { LibraryEntry } from "../schema.js";

export default {
  package: "emailjs",
  versions: "^5",
  docs: "https://github.com/eleith/emailjs",
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
