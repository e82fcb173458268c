import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mailgun.js",
  versions: "^14",
  docs: "https://github.com/mailgun/mailgun.js#readme",
  proof: "mailgun-js.proof.test.ts",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
