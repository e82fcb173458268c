import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "emailjs",
  versions: "^5",
  docs: "https://github.com/eleith/emailjs",
  clients: {
    SMTPClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
