import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const gitHub = { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } satisfies ClientEntry;

export default {
  package: "arctic",
  versions: "^3",
  docs: "https://github.com/pilcrowonpaper/arctic#readme",
  clients: { GitHub: gitHub, Google: gitHub, Apple: gitHub, Discord: gitHub, MicrosoftEntraId: gitHub },
} satisfies LibraryEntry;
