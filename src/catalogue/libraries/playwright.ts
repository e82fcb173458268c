import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const chromiumLaunch = {
  construction: { via: "call", awaited: true, connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
  sharing: { deliberate: "a browser of its own keeps one page from another" },
} satisfies ClientEntry;

const chromiumLaunchPersistentContext = {
  construction: { via: "call", awaited: true },
  cost: { fresh: "connections" },
  sharing: { perRequest: "the profile of one user" },
} satisfies ClientEntry;

export default {
  package: "playwright",
  modules: ["playwright", "playwright-core", "@playwright/test"],
  versions: "^1",
  docs: "https://github.com/microsoft/playwright#readme",
  clients: {
    "chromium.launch": chromiumLaunch,
    "firefox.launch": chromiumLaunch,
    "webkit.launch": chromiumLaunch,
    "chromium.connect": chromiumLaunch,
    "firefox.connect": chromiumLaunch,
    "webkit.connect": chromiumLaunch,
    "chromium.connectOverCDP": chromiumLaunch,
    "chromium.launchPersistentContext": chromiumLaunchPersistentContext,
    "firefox.launchPersistentContext": chromiumLaunchPersistentContext,
    "webkit.launchPersistentContext": chromiumLaunchPersistentContext,
  },
} satisfies LibraryEntry;
