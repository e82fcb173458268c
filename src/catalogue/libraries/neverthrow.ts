import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "neverthrow",
  docs: "https://github.com/supermacro/neverthrow#asynchronous-api-resultasync",
  deferred: [
    {
      makers: {
        fromPromise: ["0"],
        fromSafePromise: ["0"],
        "ResultAsync.fromPromise": ["0"],
        "ResultAsync.fromSafePromise": ["0"],
      },
      maps: ["#map", "#andThen"],
      taps: ["#andTee", "#andThrough"],
      keeps: ["#mapErr", "#orTee"],
      awaited: { value: "value", failed: ["isErr"], succeeded: ["isOk"] },
    },
  ],
} satisfies LibraryEntry;
