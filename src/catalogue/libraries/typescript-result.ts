import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "typescript-result",
  docs: "https://github.com/everweij/typescript-result#readme",
  deferred: [
    {
      makers: { "Result.try": ["0"], "Result.fromAsyncCatching": ["0"] },
      maps: ["#map", "#mapCatching"],
      taps: ["#onSuccess"],
      keeps: ["#mapError", "#onFailure"],
      awaited: { value: "value", failed: ["isError"], succeeded: ["isOk", "ok"] },
    },
  ],
} satisfies LibraryEntry;
