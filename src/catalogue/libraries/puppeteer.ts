import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const launch = {
  construction: { via: "call", awaited: true, connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["close", "disconnect"] },
  sharing: { deliberate: "a browser of its own keeps one page from another" },
} satisfies ClientEntry;

export default {
  package: "puppeteer",
  modules: ["puppeteer", "puppeteer-core"],
  versions: "^24",
  docs: "https://github.com/puppeteer/puppeteer/tree/main/packages/puppeteer#readme",
  clients: { launch, connect: launch },
} satisfies LibraryEntry;
