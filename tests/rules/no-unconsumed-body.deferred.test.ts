import { describe, it } from "vitest";
import { expectMarked } from "../support/marked.js";

type Case = readonly [name: string, ...lines: string[]];

function holds(cases: readonly Case[], before: string): void {
  it.each(cases)("%s", (_name, ...lines) => {
    expectMarked("no-unconsumed-body", [before, ...lines].join("\n"));
  });
}

describe("Effect.gen", () => {
  const gen = (...lines: string[]) => ["export const f = (u) => Effect.gen(function* () {", ...lines, "});"];
  const ASK = "const res = yield* Effect.tryPromise(() => fetch(u));";
  holds(
    [
      ["nobody looks", ...gen("yield* Effect.tryPromise(() => fetch(u)); // ! unused")],
      [
        "only the status",
        ...gen(
          "const res = yield* Effect.tryPromise({ try: () => fetch(u), catch: String }); // ! open",
          "return res.ok;",
        ),
      ],
      [
        "fails without reading",
        ...gen(
          `${ASK} // ! open`,
          "if (!res.ok) return yield* Effect.fail(new Error('x'));",
          "return yield* Effect.promise(() => res.json());",
        ),
      ],
      ["reads", ...gen(ASK, "return yield* Effect.tryPromise(() => res.json());")],
      [
        "reads first",
        ...gen(
          ASK,
          "const text = yield* Effect.promise(() => res.text());",
          "if (!res.ok) return yield* Effect.fail(text);",
          "return text;",
        ),
      ],
      ["hands it on", ...gen(ASK, "return res;")],
      [
        "a helper of the file",
        "const get = (u) => Effect.tryPromise(() => fetch(u));",
        ...gen("yield* get(u); // ! unused"),
      ],
      [
        "a helper of the file, read",
        "const get = (u) => Effect.tryPromise(() => fetch(u));",
        ...gen("const res = yield* get(u);", "return yield* Effect.promise(() => res.text());"),
      ],
    ],
    'import { Effect } from "effect";',
  );
  holds(
    [["by its own module", ...gen("yield* Effect.tryPromise(() => fetch(u)); // ! unused")]],
    'import * as Effect from "effect/Effect";',
  );
  holds(
    [["of another module", ...gen("yield* Effect.tryPromise(() => fetch(u));")]],
    'import { Effect } from "./effect.js";',
  );
});

describe("Effect in a pipe", () => {
  const ask = (...steps: string[]) => [
    "export const f = (u) => Effect.tryPromise(() =>",
    "  fetch(u), // ! open",
    `).pipe(${steps.join(", ")});`,
  ];
  const silent = (...steps: string[]) => [
    `export const f = (u) => Effect.tryPromise(() => fetch(u)).pipe(${steps.join(", ")});`,
  ];
  const READ = "Effect.flatMap((res) => Effect.tryPromise(() => res.json()))";
  holds(
    [
      ["map", ...ask("Effect.map((res) => res.ok)")],
      ["map after a retry", ...ask("Effect.retry({ times: 3 })", "Effect.map((res) => res.status)")],
      [
        "flatMap that fails",
        ...ask("Effect.flatMap((res) => (res.ok ? Effect.promise(() => res.json()) : Effect.fail('x')))"),
      ],
      [
        "map after a time limit",
        ...ask(
          "Effect.timeoutFail({ duration: '1 second', onTimeout: () => late })",
          "Effect.map((res) => res.status)",
        ),
      ],
      ["andThen", ...ask("Effect.andThen((res) => res.status)")],
      ["tap, then the status", ...ask("Effect.tap((res) => console.log(res.url))", "Effect.map((res) => res.status)")],
      ["flatMap that reads", ...silent(READ)],
      ["tap, then reads", ...silent("Effect.tap((res) => console.log(res.url))", READ)],
      ["a step that is not known", ...silent("Effect.filterOrFail((res) => res.ok)", READ)],
      [
        "the function pipe",
        "export const f = (u) => pipe(Effect.tryPromise(() => fetch(u)), Effect.map((res) => res.ok)); // ! open",
      ],
      [
        "a function of its own",
        "export const f = (u) => Effect.map(Effect.tryPromise(() => fetch(u)), (res) => res.ok); // ! open",
      ],
      [
        "run",
        "export async function f(u) {",
        "const res = await Effect.runPromise(Effect.tryPromise(() => fetch(u))); // ! open",
        "return res.ok;",
        "}",
      ],
      ["returned", "export const f = (u) => Effect.tryPromise(() => fetch(u));"],
      ["exported", 'export const f = Effect.tryPromise(() => fetch("https://a.example"));'],
      [
        "read inside",
        "export const f = (u) => Effect.tryPromise(async () => { const res = await fetch(u); return res.json(); });",
      ],
    ],
    'import { Effect, pipe } from "effect";',
  );
});

describe("neverthrow", () => {
  const f = (...lines: string[]) => ["export async function f(u) {", ...lines, "}"];
  const ASK = "const result = await ResultAsync.fromPromise(fetch(u), String);";
  holds(
    [
      ["nobody looks", ...f("await ResultAsync.fromPromise(fetch(u), String); // ! unused")],
      ["only whether it came", ...f(`${ASK} // ! open`, "return result.isOk();")],
      [
        "the status",
        ...f(
          `${ASK} // ! open`,
          "if (result.isErr()) return null;",
          "if (!result.value.ok) return null;",
          "return result.value.json();",
        ),
      ],
      ["read", ...f(ASK, "if (result.isErr()) return null;", "return result.value.json();")],
      ["read where it came", ...f(ASK, "if (result.isOk()) return result.value.json();", "return null;")],
      [
        "map",
        "export const f = (u) => fromPromise(fetch(u), String).mapErr(Error).map((res) => res.status); // ! open",
      ],
      [
        "andThen that fails",
        "export const f = (u) => fromPromise(fetch(u), String).andThen((res) => (res.ok ? fromPromise(res.json(), String) : errAsync('x'))); // ! open",
      ],
      [
        "andThen that reads",
        "export const f = (u) => fromPromise(fetch(u), String).andThen((res) => fromPromise(res.json(), String));",
      ],
      ["returned", "export const f = (u) => fromPromise(fetch(u), String);"],
      ["matched", "export const f = (u) => fromPromise(fetch(u), String).match((res) => res.json(), String);"],
    ],
    'import { ResultAsync, errAsync, fromPromise } from "neverthrow";',
  );
});

describe("typescript-result", () => {
  const f = (...lines: string[]) => ["export async function f(u) {", ...lines, "}"];
  holds(
    [
      [
        "the status",
        ...f("const result = await Result.try(() => fetch(u)); // ! open", "return result.ok && result.value.status;"),
      ],
      [
        "read",
        ...f(
          "const result = await Result.fromAsyncCatching(fetch(u));",
          "if (!result.ok) return null;",
          "return result.value.json();",
        ),
      ],
      [
        "taken apart",
        ...f("const { ok, value } = await Result.try(() => fetch(u));", "return ok ? value.json() : null;"),
      ],
    ],
    'import { Result } from "typescript-result";',
  );
});

describe("fp-ts", () => {
  const ask = "TE.tryCatch(() => fetch(u), String)";
  holds(
    [
      ["map", `export const f = (u) => pipe(${ask}, TE.map((res) => res.status)); // ! open`],
      [
        "chain that fails",
        `export const f = (u) => pipe(${ask}, TE.chain((res) => (res.ok ? TE.tryCatch(() => res.json(), String) : TE.left("x")))); // ! open`,
      ],
      [
        "chain that reads",
        `export const f = (u) => pipe(${ask}, TE.chain((res) => TE.tryCatch(() => res.json(), String)), TE.map((data) => data.x));`,
      ],
      ["run", `export const f = async (u) => { const result = await ${ask}(); return result; };`],
    ],
    'import * as TE from "fp-ts/TaskEither"; import { pipe } from "fp-ts/function";',
  );
});

describe("functions that run a function", () => {
  const f = (...lines: string[]) => ["export async function f(u, urls) {", ...lines, "}"];
  holds(
    [
      ["p-retry, nobody looks", ...f("await pRetry(() => fetch(u), { retries: 3 }); // ! unused")],
      ["p-retry, the status", ...f("const res = await pRetry(() => fetch(u)); // ! open", "return res.ok;")],
      [
        "p-retry, by name",
        ...f("const get = () => fetch(u);", "const res = await pRetry(get); // ! open", "return res.ok;"),
      ],
      ["p-retry, read", ...f("const res = await pRetry(() => fetch(u));", "return res.json();")],
      [
        "p-limit in a list",
        ...f("const limit = pLimit(3);", "await Promise.all(urls.map((url) => limit(() => fetch(url)))); // ! unused"),
      ],
      ["p-queue", ...f("await new PQueue().add(() => fetch(u)); // ! unused")],
      ["a helper that nobody knows", ...f("await unknown(() => fetch(u));")],
    ],
    'import pRetry from "p-retry"; import pLimit from "p-limit"; import PQueue from "p-queue"; import { unknown } from "./unknown.js";',
  );
});
