import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "telegraf",
  versions: "^4",
  docs: "https://github.com/telegraf/telegraf#readme",
  proof: "telegraf.proof.test.ts",
  clients: { Telegram: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
