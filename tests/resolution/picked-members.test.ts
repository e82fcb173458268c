import { describe, expect, it } from "vitest";
import { pickedMembers } from "../../src/resolution/picked-members.js";
import { nodeAt, parse } from "../support/parse.js";

/** What of `it.run` is picked, where `code` first writes `it`, or the member that starts with it. */
function picked(code: string, path: readonly string[] = ["run"]): readonly string[] {
  const file = parse(code);
  return pickedMembers(nodeAt(file, "it"), path, file).map((node) => file.sourceCode.getText(node as never));
}

describe("pickedMembers", () => {
  it.each([
    ["by a computed name", "const all = { own: it, other }; all[kind].run();", ["all[kind].run"]],
    ["by its name", "const all = { own: it, other }; all.own.run(); all.it.run();", ["all.own.run"]],
    ["by a constant", "const all = { own: it } as const; const one = all[kind]; one.run();", ["one.run"]],
    ["in an object of objects", "const all = { a: { own: it } }; all.a[kind].run();", []],
    ["of an object that is no other's", "call({ own: it }); other.own.run();", []],
  ])("finds what is picked %s", (_, code, expected) => {
    expect(picked(code)).toEqual(expected);
  });

  it("finds what is picked of an object that another file gives", () => {
    expect(picked("it[kind].run(); it.own.run();", ["own", "run"])).toEqual(["it[kind].run"]);
  });
});
