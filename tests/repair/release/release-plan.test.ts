import { describe, expect, it } from "vitest";
import type { ReleaseStatement } from "../../../src/catalogue/response-schema.js";
import { unconsumedBodies } from "../../../src/bodies/leaks.js";
import { ownController } from "../../../src/bodies/own-abort.js";
import type { FileUnderLint } from "../../../src/file/linted-file.js";
import { planRelease } from "../../../src/repair/release/release-plan.js";
import { parseBodies } from "../../support/bodies.js";
import { apply } from "../../support/repair.js";

const CANCEL: ReleaseStatement = { code: "$body?.cancel()", awaits: true };
const RESUME: ReleaseStatement = { code: "$response.resume()", awaits: false };

/** The code with every open body released; undefined where a place does not allow it. */
function released(code: string, release: ReleaseStatement): string | undefined {
  const { calls, file } = parseBodies(code);
  const bodies = unconsumedBodies(calls, file);
  expect(bodies.length).toBeGreaterThan(0);
  const edits = bodies.map((body) => planRelease(body, release, file as FileUnderLint));
  return edits.every((edit) => edit !== undefined) ? apply(code, edits.flat()) : undefined;
}

describe("a release before every exit on which the body is open", () => {
  it.each<[why: string, code: string, output: string | undefined]>([
    [
      "in a block",
      `async function f(u) {
  const res = await fetch(u);
  if (!res.ok) {
    throw new Error();
  }
  return res.json();
}`,
      `async function f(u) {
  const res = await fetch(u);
  if (!res.ok) {
    await res.body?.cancel();
    throw new Error();
  }
  return res.json();
}`,
    ],
    [
      "in a block of its own",
      `async function f(u) { const res = await fetch(u); if (!res.ok) return; return res.json(); }`,
      `async function f(u) { const res = await fetch(u); if (!res.ok) { await res.body?.cancel(); return; } return res.json(); }`,
    ],
    [
      "at the end, where it is open on some of the paths there",
      `async function f(u) {
  const res = await fetch(u);
  if (res.ok) await res.text();
}`,
      `async function f(u) {
  const res = await fetch(u);
  if (res.ok) {
    await res.text();
  } else {
    await res.body?.cancel();
  }
}`,
    ],
    [
      "at each of several",
      `async function f(u) {
  const res = await fetch(u);
  if (res.status === 404) return null;
  if (res.status === 500) throw new Error();
  return res.json();
}`,
      `async function f(u) {
  const res = await fetch(u);
  if (res.status === 404) {
    await res.body?.cancel();
    return null;
  }
  if (res.status === 500) {
    await res.body?.cancel();
    throw new Error();
  }
  return res.json();
}`,
    ],
    [
      "in a callback of a promise, which may wait",
      `function f(u) { return fetch(u).then((res) => { if (res.ok) return 1; return res.json(); }); }`,
      `function f(u) { return fetch(u).then(async (res) => { if (res.ok) { await res.body?.cancel(); return 1; } return res.json(); }); }`,
    ],
    [
      "where the name may hold something else",
      `async function f(u) { const res = (await fetch(u)) || other; if (!res.ok) return; return res.json(); }`,
      undefined,
    ],
    [
      "of a response that another function of the file obtains",
      `async function get(u) { return fetch(u); } async function f(u) { const res = await get(u); if (!res.ok) return; return res.json(); }`,
      `async function get(u) { return fetch(u); } async function f(u) { const res = await get(u); if (!res.ok) { await res.body?.cancel(); return; } return res.json(); }`,
    ],
  ])("%s", (_why, code, output) => {
    expect(released(code, CANCEL)).toBe(output);
  });
});

describe("a release of what is never read", () => {
  it("stands in place where nobody holds the response", () => {
    expect(released(`async function f(u) { await fetch(u); }`, { code: "$response.arrayBuffer()", awaits: true })).toBe(
      `async function f(u) { await (await fetch(u)).arrayBuffer(); }`,
    );
    expect(released(`async function f(u) { await fetch(u); }`, CANCEL)).toBe(
      `async function f(u) { await (await fetch(u)).body?.cancel(); }`,
    );
    expect(released(`async function f(u) { a()\nawait fetch(u); }`, { ...CANCEL, awaits: false })).toBe(
      `async function f(u) { a()\nconst response = await fetch(u);\nresponse.body?.cancel(); }`,
    );
    expect(released(`async function f(u) { fetch(u); }`, CANCEL)).toBe(
      `async function f(u) { fetch(u).then((response) => response.body?.cancel()); }`,
    );
  });

  it("follows the declaration that holds it", () => {
    expect(released(`async function f(u) {\n  const res = await fetch(u); // why\n  return res.ok;\n}`, CANCEL)).toBe(
      `async function f(u) {\n  const res = await fetch(u); // why\n  await res.body?.cancel();\n  return res.ok;\n}`,
    );
    expect(released(`async function f(u) { const res = await fetch(u); return res.ok; }`, CANCEL)).toBe(
      `async function f(u) { const res = await fetch(u); await res.body?.cancel(); return res.ok; }`,
    );
  });

  it("opens the callback that gets it", () => {
    const head = `import http from "node:http";\n`;
    expect(released(`${head}http.get(u, (res) => { log(res.statusCode); });`, RESUME)).toBe(
      `${head}http.get(u, (res) => { res.resume(); log(res.statusCode); });`,
    );
    expect(released(`${head}http.get(u, (res) => log(res.statusCode));`, RESUME)).toBe(
      `${head}http.get(u, (res) => {\n  res.resume();\n  log(res.statusCode);\n});`,
    );
    expect(released(`${head}http.get(u, () => { done(); });`, RESUME)).toBe(
      `${head}http.get(u, (response) => { response.resume(); done(); });`,
    );
    expect(released(`${head}http.get(u, () => { "use strict"; });`, RESUME)).toBe(
      `${head}http.get(u, (response) => { "use strict"; response.resume(); });`,
    );
  });
});

it("asks that what the release names is in sight", () => {
  const plans = (code: string) => {
    const { calls, file } = parseBodies(code);
    const [body] = unconsumedBodies(calls, file);
    const controller = ownController(body!, file);
    expect(controller?.name).toBe("control");
    const release = { code: "control.abort()", awaits: false };
    const edits = planRelease(body!, release, file as FileUnderLint, controller);
    return edits && apply(code, edits);
  };
  const code = (exit: string) =>
    `async function f(u) { const control = new AbortController(); const res = await fetch(u, { signal: control.signal }); if (!res.ok) ${exit} return res.json(); }`;
  expect(plans(code("return;"))).toBe(code("{ control.abort(); return; }"));
  expect(plans(code("{ const control = 1; return; }"))).toBeUndefined();
});
