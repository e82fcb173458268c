import { expect, it } from "vitest";
import type { BindingTime } from "../../src/flow/binding-lattice.js";
import { factoryMistakes, type FactoryCall } from "../../src/lifetime/factory-mistake.js";
import type { LintedFile } from "../../src/file/linted-file.js";
import type { ShortLivedClient } from "../../src/lifetime/short-lived-client.js";

const [HERE, ELSEWHERE] = [{}, {}] as LintedFile[];

/** A call of a factory, by a name for it, and what is found there: `perRequest precise`. */
function call(
  name: string,
  finding: string | undefined,
  dependence: BindingTime = "constant",
  makers = ["make"],
  file = HERE,
  by = "factory",
) {
  const [frequency, confidence] = finding?.split(" ") ?? [];
  return {
    place: { makers: makers.map((maker) => ({ name: maker })), file, by },
    dependence,
    finding: finding && {
      dependence,
      node: name,
      construction: { node: "construction" },
      because: { what: "handler", chain: [{ name: `to ${name}` }] },
      frequency,
      confidence,
      callers: 1,
    },
  } as unknown as FactoryCall;
}

const show = ({ node, frequency, confidence, callers, because }: ShortLivedClient) =>
  [node as unknown as string, frequency, confidence, callers, because.chain.map(({ name }) => name).join(" > ")].join(
    ", ",
  );

it.each<[why: string, calls: readonly FactoryCall[], mistakes: readonly string[]]>([
  ["no calls", [], []],
  ["calls of which none is a mistake", [call("a", undefined), call("b", undefined, "caller")], []],
  ["one mistake", [call("a", "perRequest precise")], ["construction, perRequest, precise, 1, to a > make"]],
  [
    "many as one, not counting the calls that keep it",
    [call("a", "perRequest precise"), call("b", undefined), call("c", "perRequest precise")],
    ["construction, perRequest, precise, 2, to a > make"],
  ],
  [
    "many by the surest",
    [call("a", "perRequest wide"), call("b", "perCall precise")],
    ["construction, perCall, precise, 2, to b > make"],
  ],
  [
    "many of the same confidence by the most frequent",
    [call("a", "perCall precise"), call("b", "perIteration precise"), call("c", "perRequest precise")],
    ["construction, perRequest, precise, 3, to c > make"],
  ],
  [
    "a factory of a factory by the way down to the construction",
    [call("a", "perRequest precise", "constant", ["make", "outer"])],
    ["construction, perRequest, precise, 1, to a > outer > make"],
  ],
  [
    "each call where the arguments decide",
    [call("a", "perRequest precise"), call("b", "perRequest wide", "caller")],
    ["a, perRequest, precise, 1, to a", "b, perRequest, wide, 1, to b"],
  ],
  [
    "the only call that is a mistake where the arguments decide, in whatever file",
    [call("a", "perRequest precise", "constant", ["make"], ELSEWHERE), call("b", undefined, "request")],
    ["a, perRequest, precise, 1, to a"],
  ],
  [
    "one at the construction where the arguments of several calls decide in other files",
    [
      call("a", "perRequest precise"),
      call("b", "perRequest precise", "constant", ["make"], ELSEWHERE),
      call("c", undefined, "request"),
    ],
    ["construction, perRequest, precise, 2, to a > make"],
  ],
  [
    "one at the construction where the arguments decide for objects of another file",
    [
      call("a", "perRequest precise", "constant", ["Made"], HERE, "object"),
      call("b", undefined, "caller", ["Made"], ELSEWHERE),
    ],
    ["construction, perRequest, precise, 1, to a > Made"],
  ],
  [
    "only those calls that are mistakes where the arguments decide",
    [call("a", "perRequest precise"), call("b", undefined, "request")],
    ["a, perRequest, precise, 1, to a"],
  ],
  [
    "one where the client of every call is the caller's",
    [call("a", "perRequest wide", "caller"), call("b", "perRequest wide", "unknown")],
    ["construction, perRequest, wide, 2, to a > make"],
  ],
])("reports %s", (_why, calls, mistakes) => {
  expect(factoryMistakes(calls).map(show)).toEqual(mistakes);
});
