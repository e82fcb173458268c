import type { ClientEntry, LibraryEntry } from "../schema.js";

const chromiumLaunch = {
  via: "call",
  awaited: true,
  costs: "connections",
  owns: "its own browser process",
  release: ["close"],
  connects: true,
  deliberate: "a browser of its own keeps one page from another",
} satisfies ClientEntry;

const chromiumLaunchPersistentContext = {
  via: "call",
  awaited: true,
  costs: "connections",
  perRequest: "the profile of one user",
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
