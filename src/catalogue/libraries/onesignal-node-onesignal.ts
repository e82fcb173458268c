import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@onesignal/node-onesignal",
  versions: "^5",
  docs: "https://github.com/OneSignal/onesignal-node-api",
  clients: { DefaultApi: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
