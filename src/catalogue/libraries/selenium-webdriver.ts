import type { LibraryEntry } from "../schema.js";

export default {
  package: "selenium-webdriver",
  versions: "^4",
  docs: "https://github.com/SeleniumHQ/selenium/tree/trunk/javascript/selenium-webdriver#readme",
  clients: { Builder: { via: "new", costs: "construction", perRequest: "it builds one browser session" } },
} satisfies LibraryEntry;
