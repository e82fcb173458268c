import type { LibraryEntry } from "../schema.js";

export default {
  package: "@novu/api",
  docs: "https://docs.novu.co/",
  clients: { Novu: { via: "new", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
