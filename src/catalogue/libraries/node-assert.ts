import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node:assert",
  modules: ["node:assert", "node:assert/strict"],
  docs: "https://nodejs.org/api/assert.html",
  neverReturns: { fail: { by: "throwing" }, "strict.fail": { by: "throwing" } },
  inert: ["default", "ok", "strict", "equal", "notEqual", "strictEqual", "notStrictEqual"],
} satisfies LibraryEntry;
