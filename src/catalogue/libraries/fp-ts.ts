import type { LibraryEntry } from "../library-schema.js";

/** A function of the module `TaskEither`, by either way to import it. */
const named = (names: readonly string[]): readonly string[] => names.flatMap((name) => [`taskEither.${name}`, name]);

export default {
  package: "fp-ts",
  modules: ["fp-ts", "fp-ts/TaskEither", "fp-ts/function", "fp-ts/lib/TaskEither", "fp-ts/lib/function"],
  docs: "https://gcanti.github.io/fp-ts/modules/TaskEither.ts.html",
  deferred: [
    {
      makers: { "taskEither.tryCatch": ["0"], tryCatch: ["0"] },
      maps: named(["map", "flatMap", "chain", "chainW", "flatMapEither", "chainEitherK", "chainEitherKW"]),
      taps: named(["tap", "chainFirst", "chainFirstW"]),
      keeps: named(["mapLeft", "mapError"]),
      pipes: ["pipe", "function.pipe"],
    },
  ],
} satisfies LibraryEntry;
