import { describe, expect, it, vi } from "vitest";
import { memoiseByFile, memoiseByKey, memoiseByNode } from "../../src/file/memoise.js";

describe.each([
  ["memoiseByKey", memoiseByKey],
  ["memoiseByFile", memoiseByFile],
])("%s", (_name, memoise) => {
  it("computes once for each, nothing as well", () => {
    const compute = vi.fn((file: { readonly answer: string | undefined }) => file.answer);
    const answerOf = memoise(compute);
    const [one, other, none] = [{ answer: "one" }, { answer: "other" }, { answer: undefined }];
    for (let time = 0; time < 2; time += 1) {
      expect([one, other, none].map(answerOf)).toEqual(["one", "other", undefined]);
    }
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it("keeps the answers to two questions apart", () => {
    const file = {};
    const [first, second] = [memoise(() => "first"), memoise(() => "second")];
    expect([first(file), second(file), first(file)]).toEqual(["first", "second", "first"]);
  });
});

describe("memoiseByNode", () => {
  it("computes once for each node of a file, nothing as well", () => {
    const compute = vi.fn((node: { readonly answer?: number }) => node.answer);
    const answerOf = memoiseByNode(compute);
    const [file, otherFile] = [{}, {}];
    const [node, empty] = [{ answer: 1 }, {}];
    for (let time = 0; time < 2; time += 1) {
      expect([answerOf(node, file), answerOf(empty, file), answerOf(node, otherFile)]).toEqual([1, undefined, 1]);
    }
    expect(compute.mock.calls).toEqual([
      [node, file],
      [empty, file],
      [node, otherFile],
    ]);
  });

  it("answers a node that is asked for while it is computed, and not afterwards", () => {
    const asked: (string | undefined)[] = [];
    const answerOf = memoiseByNode<object, object, string>((node, file) => {
      asked.push(answerOf(node, file));
      return "answer";
    }, "cyclic");
    const [node, file] = [{}, {}];
    expect([answerOf(node, file), answerOf(node, file)]).toEqual(["answer", "answer"]);
    expect(asked).toEqual(["cyclic"]);
  });

  it("keeps no answer of a computation that fails, unless one was given for cycles", () => {
    const failing = memoiseByNode<object, object, string>(() => {
      throw new Error("no answer");
    });
    const [node, file] = [{}, {}];
    for (let time = 0; time < 2; time += 1) expect(() => failing(node, file)).toThrow("no answer");
  });
});
