import type { LibraryEntry } from "../library-schema.js";

/** A function of the module `Effect`, by either way to import it. */
const named = (names: readonly string[]): readonly string[] => names.flatMap((name) => [`Effect.${name}`, name]);

const from = ["0", "0.try"];

export default {
  package: "effect",
  modules: ["effect", "effect/Effect", "effect/Function"],
  versions: ">=3 <5",
  docs: "https://effect.website/docs/getting-started/creating-effects/",
  deferred: [
    {
      makers: Object.fromEntries(named(["tryPromise", "promise"]).map((name) => [name, from])),
      maps: named(["map", "flatMap", "andThen"]),
      taps: named(["tap"]),
      keeps: named([
        "retry",
        "timeout",
        "timeoutFail",
        "timeoutFailCause",
        "mapError",
        "mapErrorCause",
        "tapError",
        "tapErrorCause",
        "tapErrorTag",
        "tapDefect",
        "sandbox",
        "orDie",
        "withSpan",
        "linkSpans",
        "annotateSpans",
        "annotateLogs",
        "withLogSpan",
        "delay",
        "provide",
        "provideService",
        "provideServiceEffect",
        "locally",
        "withConcurrency",
        "disconnect",
        "scoped",
        "ensuring",
        "onError",
        "onInterrupt",
        "interruptible",
        "uninterruptible",
      ]),
      pipes: ["#pipe", "pipe", "Function.pipe"],
      runs: named(["runPromise"]),
      yields: true,
    },
  ],
} satisfies LibraryEntry;
