import { describe, expect, it } from "vitest";
import { unreadCopies } from "../../src/bodies/unread-copies.js";
import { parseBodies } from "../support/bodies.js";

const copies = (body: string): string[] => {
  const { calls, file } = parseBodies(`async function f(url) { const res = await fetch(url); ${body} }`);
  return unreadCopies(calls, file).map(({ name }) => name);
};

describe("unreadCopies", () => {
  it.each<[unread: string[], body: string]>([
    [["res.clone()"], "const copy = res.clone(); return res.text();"],
    [["fetch()"], "const copy = res.clone(); return copy.text();"],
    [[], "const copy = res.clone(); await copy.text(); return res.text();"],
    [[], "const copy = res.clone(); log(res.status);"],
    [[], "const copy = res.clone(); keep(copy); return res.text();"],
    [["res.clone()"], "const copy = res.clone(); const { status } = copy; return res.text();"],
    [[], "keep(res.clone()); return res.text();"],
  ])("%j: %s", (expected, body) => {
    expect(copies(body)).toEqual(expected);
  });

  it("says what that costs in place of what an unread body does", () => {
    const code = "async function f(url) { const res = await fetch(url); const copy = res.clone(); return res.text(); }";
    const { calls, file } = parseBodies(code);
    const [found] = unreadCopies(calls, file);
    expect(found!.acquisition.interface.unread).toBe(found!.acquisition.interface.copyUnread);
    expect(found!.acquisition.interface.until).toBeUndefined();
    expect(found!.leaks).toEqual([]);
  });
});
