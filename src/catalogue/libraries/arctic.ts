import type { ClientEntry, LibraryEntry } from "../schema.js";

const gitHub = { via: "new", costs: "nothing", transport: "fetch" } satisfies ClientEntry;

export default {
  package: "arctic",
  versions: "^3",
  docs: "https://github.com/pilcrowonpaper/arctic#readme",
  clients: { GitHub: gitHub, Google: gitHub, Apple: gitHub, Discord: gitHub, MicrosoftEntraId: gitHub },
} satisfies LibraryEntry;
