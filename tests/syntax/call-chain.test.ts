import { expect, it } from "vitest";
import { callsOn, chainFrom } from "../../src/syntax/call-chain.js";
import { callsOf } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

it.each<[code: string, methods: readonly string[]]>([
  ["probe().a().b();", ["", "a", "b"]],
  ["(probe() as A)!.a()?.b().c;", ["", "a", "b"]],
  ["probe().a[b]().c();", [""]],
  ["probe()[a]().b();", ["", "", "b"]],
  ["probe().a.b();", [""]],
  ["probe();", [""]],
  ["x[probe()].a();", [""]],
  ["x[probe()]().a();", [""]],
  ["probe()()().a();", [""]],
  ["new (probe().a)();", [""]],
])("%s calls %j", (code, methods) => {
  const [call] = callsOf("probe", parse(code));
  expect(chainFrom(call!).map(({ method }) => method)).toEqual(methods);
  expect(callsOn(call!).map(({ method }) => method)).toEqual(methods.slice(1));
  expect(chainFrom(call!)[0]!.call).toBe(call);
});

it("begins with the method that is called", () => {
  const file = parse("client.db().collection(a); client[db]().x();");
  const methods = (text: string) => {
    const call = nodeAt(file, text);
    return call.type === "CallExpression" ? chainFrom(call).map(({ method }) => method) : [];
  };
  expect(methods("client.db()")).toEqual(["db", "collection"]);
  expect(methods("client[db]()")).toEqual(["", "x"]);
});
