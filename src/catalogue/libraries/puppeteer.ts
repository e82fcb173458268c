import type { ClientEntry, LibraryEntry } from "../schema.js";

const launch = {
  via: "call",
  awaited: true,
  costs: "connections",
  owns: "its own browser process",
  release: ["close", "disconnect"],
  connects: true,
  deliberate: "a browser of its own keeps one page from another",
} satisfies ClientEntry;

export default {
  package: "puppeteer",
  modules: ["puppeteer", "puppeteer-core"],
  versions: "^24",
  docs: "https://github.com/puppeteer/puppeteer/tree/main/packages/puppeteer#readme",
  clients: { launch, connect: launch },
} satisfies LibraryEntry;
