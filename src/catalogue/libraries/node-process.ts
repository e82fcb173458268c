import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node:process",
  docs: "https://nodejs.org/api/process.html#processexitcode",
  neverReturns: { exit: { by: "ending-the-process" }, abort: { by: "ending-the-process" } },
} satisfies LibraryEntry;
