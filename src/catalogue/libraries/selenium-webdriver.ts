import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "selenium-webdriver",
  versions: "^4",
  docs: "https://github.com/SeleniumHQ/selenium/tree/trunk/javascript/selenium-webdriver#readme",
  clients: {
    Builder: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it builds one browser session" },
    },
  },
} satisfies LibraryEntry;
