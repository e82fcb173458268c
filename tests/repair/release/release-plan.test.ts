import { describe, expect, it } from "vitest";
import type { ReleaseStatement } from "../../../src/catalogue/response-schema.js";
import { unconsumedBodies } from "../../../src/bodies/leaks.js";
import { ownController } from "../../../src/bodies/own-abort.js";
import type { FileUnderLint } from "../../../src/file/linted-file.js";
import { isRefusal, planRelease, type PlannedRelease } from "../../../src/repair/release/release-plan.js";
import { parseBodies } from "../../support/bodies.js";
import { apply } from "../../support/repair.js";

const CANCEL: ReleaseStatement = { code: "$body?.cancel()", awaits: true };
const RESUME: ReleaseStatement = { code: "$response.resume()", awaits: false };

/** A plan that is not refused. */
function planned(...on: Parameters<typeof planRelease>): PlannedRelease | undefined {
  const plan = planRelease(...on);
  return isRefusal(plan) ? undefined : plan;
}

/** The code with every open body released; undefined where a place does not allow it. */
function released(code: string, release: ReleaseStatement): string | undefined {
  const { calls, file } = parseBodies(code);
  const bodies = unconsumedBodies(calls, file);
  expect(bodies.length).toBeGreaterThan(0);
  const edits = bodies.map((body) => planned(body, release, file as FileUnderLint)?.edits);
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
      "in front of an exit that is always come to, though the body is read behind it",
      `async function f(u) {
  const res = await fetch(u);
  if (!res.ok) {
    if (res.status === 409) {
      const { tag } = await res.json();
      if (tag) return null;
    }
    throw new Error();
  }
  return res.json();
}`,
      `async function f(u) {
  const res = await fetch(u);
  if (!res.ok) {
    if (res.status === 409) {
      const { tag } = await res.json();
      if (tag) return null;
    } else {
      await res.body?.cancel();
    }
    throw new Error();
  }
  return res.json();
}`,
    ],
    [
      "nowhere, where a jump gets past that exit to where the body is read",
      `async function f(u) {
  const res = await fetch(u);
  check: {
    if (res.status === 409) await res.json();
    if (res.ok) break check;
    throw new Error();
  }
  return res.json();
}`,
      undefined,
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
    const edits = planned(body!, release, file as FileUnderLint, controller)?.edits;
    return edits && apply(code, edits);
  };
  const code = (exit: string) =>
    `async function f(u) { const control = new AbortController(); const res = await fetch(u, { signal: control.signal }); if (!res.ok) ${exit} return res.json(); }`;
  expect(plans(code("return;"))).toBe(code("{ control.abort(); return; }"));
  expect(plans(code("{ const control = 1; return; }"))).toBeUndefined();
});

it("waits in an async generator", () => {
  const code = `async function* f(u) { const res = await fetch(u); if (!res.ok) throw new Error("no"); yield await res.json(); }`;
  expect(released(code, CANCEL)).toContain(`await res.body?.cancel(); throw new Error("no");`);
});

describe("what holds a response", () => {
  const RETRY = "async function again(make) { for (;;) { try { return await make(); } catch {} } }";
  it.each<[why: string, code: string, output: string | undefined]>([
    [
      "for certain",
      `async function f(u) { const res = await fetch(u); if (!res.ok) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "or nothing, where the request fails",
      `async function f(u) { const res = await fetch(u).catch(() => undefined); if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "for certain, where its members have been read",
      `async function f(u) { const res = await fetch(u).catch(() => null); if (!res.ok) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "perhaps, where they are read on one side only",
      `async function f(u) { const res = await fetch(u).catch(() => null); if (u || !res.ok) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "for certain, where a failure is thrown on",
      `async function f(u) { const res = await fetch(u).catch((error) => { throw new Error("no", { cause: error }); }); if (u) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "or what a handler gives",
      `async function f(u, x) { const res = await fetch(u).catch(x); if (!res.ok) return; return res.json(); }`,
      undefined,
    ],
    [
      "or nothing, where a function of the file may end without one",
      `async function get(u) { try { return await fetch(u); } catch {} } async function f(u) { const res = await get(u); if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "or nothing, where a function of the file returns early",
      `async function get(u) { if (!u) return; return await fetch(u); } async function f(u) { const res = await get(u); if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "or nothing, where a function of the file returns early from a try",
      `async function get(u) { try { if (!u) { return; } return await fetch(u); } finally { u(); } } async function f(u) { const res = await get(u); if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "or nothing, where a loop of a function may end without one",
      `async function get(u) { for (let n = 0; n < 3; n++) { const one = await fetch(u); if (one.ok) return one; await one.text(); } } async function f(u) { const res = await get(u); if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
    [
      "for certain, where a loop of a function ends only with one",
      `async function get(u) { for (;;) { const one = await fetch(u); if (one.ok) return one; await one.text(); } } async function f(u) { const res = await get(u); if (u) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "that is destructured, whatever a function may give",
      `async function get(u) { try { return await fetch(u); } catch {} } async function f(u) { const res = await get(u); const { ok } = res; if (!ok) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "by what is done with it, where other code hands it on",
      `${RETRY} async function f(u) { const res = await again(() => fetch(u)); if (!res.ok) return; return res.json(); }`,
      "await res.body?.cancel(); return;",
    ],
    [
      "perhaps something else, where other code hands it on and nothing has been done with it",
      `${RETRY} async function f(u) { const res = await again(() => fetch(u)); if (u) return; return res.json(); }`,
      undefined,
    ],
    [
      "in a variable that is empty at first",
      `async function f(u) { let res; try { res = await fetch(u); } catch {} if (u) return; return res.json(); }`,
      "await res?.body?.cancel(); return;",
    ],
  ])("%s", (_why, code, output) => {
    const after = released(code, CANCEL);
    if (output === undefined) expect(after).toBeUndefined();
    else expect(after).toContain(output);
  });

  it("is certain or not", () => {
    const certainty = (code: string) => {
      const { calls, file } = parseBodies(code);
      return unconsumedBodies(calls, file).map((body) => planned(body, CANCEL, file as FileUnderLint)?.isCertain);
    };
    const rest = "if (!res.ok) return; return res.json(); }";
    expect(certainty(`async function f(u) { const res = await fetch(u); ${rest}`)).toEqual([true]);
    expect(certainty(`${RETRY} async function f(u) { const res = await again(() => fetch(u)); ${rest}`)).toEqual([
      false,
    ]);
  });
});

describe("where it is released", () => {
  it.each<[why: string, code: string, output: string | undefined]>([
    [
      "before what is waited for without a look at it",
      "const res = await fetch(u); if (!res.ok) { await pause(1000); await log(); throw new Error(); } return res.json();",
      "{ await res.body?.cancel(); await pause(1000); await log(); throw new Error(); }",
    ],
    [
      "after the last look at it",
      "const res = await fetch(u); if (!res.ok) { await log(res.status); throw new Error(); } return res.json();",
      "{ await log(res.status); await res.body?.cancel(); throw new Error(); }",
    ],
    [
      "once, where more exits lie behind what is waited for",
      "const res = await fetch(u); if (!res.ok) { const n = await pause(); if (n === 1) { return 1; } if (n === 2) throw new Error(); return 2; } return res.json();",
      "if (!res.ok) { await res.body?.cancel(); const n = await pause(); if (n === 1) { return 1; } if (n === 2) throw new Error(); return 2; } return",
    ],
    [
      "once, in a branch that is left by nothing but exits",
      "const res = await fetch(u); if (!res.ok) { const error = make(res.status); if (u.a) { end(error); return 1; } throw error; } return res.json();",
      "{ const error = make(res.status); await res.body?.cancel(); if (u.a) { end(error); return 1; } throw error; }",
    ],
    [
      "once, though one exit lies in front of what is waited for",
      "const res = await fetch(u); if (!res.ok) { if (u.a) { return 1; } await pause(); return 2; } return res.json();",
      "{ await res.body?.cancel(); if (u.a) { return 1; } await pause(); return 2; }",
    ],
    [
      "at each exit of a branch that is passed through",
      "const res = await fetch(u); if (!res.ok) { if (u.a) { return 1; } if (u.b) { return 2; } } return res.json();",
      "{ if (u.a) { await res.body?.cancel(); return 1; } if (u.b) { await res.body?.cancel(); return 2; } }",
    ],
    [
      "at each exit of a branch that another one leaves",
      "const res = await fetch(u); if (!res.ok) { if (u.a) { return 1; } if (u.b) { return res; } return 2; } return res.json();",
      "{ if (u.a) { await res.body?.cancel(); return 1; } if (u.b) { return res; } await res.body?.cancel(); return 2; }",
    ],
    [
      "at each exit of a branch that goes on to where it is read",
      "const res = await fetch(u); check: { if (!res.ok) { if (u.a) { return 1; } if (u.b) { break check; } return 2; } } return res.json();",
      "{ if (u.a) { await res.body?.cancel(); return 1; } if (u.b) { break check; } await res.body?.cancel(); return 2; }",
    ],
    [
      "in the branches of the choice that leave it open",
      "const res = await fetch(u); let a; if (res.status === 404) { a = 1; } else if (res.ok) { a = await res.json(); } return a;",
      "{ a = 1; await res.body?.cancel(); } else if (res.ok) { a = await res.json(); } else { await res.body?.cancel(); } return a;",
    ],
    [
      "in a choice inside a try",
      "const res = await fetch(u); let a; try { if (res.ok) { a = await res.json(); } } catch { a = 0; } return a;",
      "if (res.ok) { a = await res.json(); } else { await res.body?.cancel(); } }",
    ],
    [
      "in front of a choice between values",
      "const res = await fetch(u); const a = res.status === 200 ? await res.json() : null; return a;",
      "if (res.status !== 200) { await res.body?.cancel(); } const a",
    ],
    [
      "nowhere, where a choice comes out anew each time",
      "const res = await fetch(u); const a = check() ? await res.json() : null; return a;",
      undefined,
    ],
    [
      "nowhere, where it may be read after the choice",
      "const res = await fetch(u); let a; if (u.a) { a = await res.json(); } if (u.b) { a ??= await res.json(); } return a;",
      undefined,
    ],
    [
      "before the next request, by a variable of all rounds",
      "let res; for (let n = 0; n < 3; n++) { res = await fetch(u); if (res.ok) break; } return res.json();",
      "{ await res?.body?.cancel(); res = await fetch(u);",
    ],
    [
      "nowhere, where that variable has something else at first",
      "let res = u.res; for (let n = 0; n < 3; n++) { res = await fetch(u); if (res.ok) break; } return res.json();",
      undefined,
    ],
  ])("%s", (_why, statements, output) => {
    const after = released(`async function f(u) { ${statements} }`, CANCEL);
    if (output === undefined) expect(after).toBeUndefined();
    else expect(after).toContain(output);
  });

  it("is the helper that throws, when it reads the body elsewhere", () => {
    const helper = (rest: string) => `async function read(res) { if (!res.ok) throw new Error(); ${rest} }`;
    const caller =
      "async function f(u) { const res = await fetch(u); const a = await read(res); return a ?? res.json(); }";
    expect(released(`${helper("return res.json();")} ${caller}`, CANCEL)).toContain(
      "if (!res.ok) { await res.body?.cancel(); throw new Error(); }",
    );
    expect(released(`${helper("return null;")} ${caller}`, CANCEL)).toBeUndefined();
    const sync = helper("return res.json();").replace("async ", "");
    expect(released(`${sync} ${caller}`, CANCEL)).toBeUndefined();
  });
});

describe("a response that nobody holds", () => {
  const READ: ReleaseStatement = { code: "$response.arrayBuffer()", awaits: true };
  it.each<[why: string, statements: string, output: string | undefined]>([
    [
      "a member",
      "return (await fetch(u)).ok;",
      "const response = await fetch(u); await response.arrayBuffer(); return response.ok;",
    ],
    [
      "a pattern",
      "const { ok } = await fetch(u);",
      "const response = await fetch(u); await response.arrayBuffer(); const { ok } = response;",
    ],
    [
      "a name that is taken",
      "const response = 1; return (await fetch(u)).ok + response;",
      "const res = await fetch(u); await res.arrayBuffer(); return res.ok + response;",
    ],
    ["behind something that runs first", "return log(u()) + (await fetch(u)).status;", undefined],
    ["behind a condition", "return u.a && (await fetch(u)).ok;", undefined],
    ["in a condition of a loop", "while (!(await fetch(u)).ok) await pause();", undefined],
    ["in an else", "if (u.a) return 1; else if ((await fetch(u)).ok) return 2;", undefined],
    ["a promise", "fetch(u);", "fetch(u).then((response) => response.arrayBuffer());"],
    [
      "a promise whose value is used",
      "const sent = fetch(u).then(() => 1); return sent;",
      "fetch(u).then(async (response) => { await response.arrayBuffer(); return 1; });",
    ],
    [
      "a promise in a list",
      "await Promise.all(u.map((one) => fetch(one)));",
      "fetch(one).then((response) => response.arrayBuffer())",
    ],
    [
      "a promise in a list, returned by a callback",
      "await Promise.all(u.map((one) => { const to = one.url; return fetch(to); }));",
      "return fetch(to).then((response) => response.arrayBuffer());",
    ],
  ])("%s", (_why, statements, output) => {
    const after = released(`async function f(u) { ${statements} }`, READ);
    if (output === undefined) expect(after).toBeUndefined();
    else expect(after).toContain(output);
  });

  it.each<[why: string, send: string, output: string | undefined]>([
    [
      "a function returns early",
      "(u) => { if (!u) return; return fetch(u); }",
      "send(u)?.then((response) => response?.arrayBuffer());",
    ],
    [
      "a function returns what may be missing",
      "(u) => u.client?.ready ? fetch(u) : u.client?.wait()",
      "send(u)?.then((response) => response?.arrayBuffer());",
    ],
    ["a function returns a condition", "(u) => u.isOn && fetch(u)", undefined],
    ["a function returns a text", "(u) => { if (!u) return 'no'; return fetch(u); }", undefined],
    [
      "an async function returns early",
      "async (u) => { if (!u) return; return fetch(u); }",
      "send(u).then((response) => response?.arrayBuffer());",
    ],
    ["a function returns one each time", "(u) => fetch(u)", "send(u).then((response) => response.arrayBuffer());"],
  ])("is released where its promise may be missing: %s", (_why, send, output) => {
    const after = released(`const send = ${send}; function f(u) { send(u); }`, READ);
    if (output === undefined) expect(after).toBeUndefined();
    else expect(after).toContain(output);
  });

  it("has its body named in a pattern that wants it", () => {
    expect(released(`async function f(u) { const { ok } = await fetch(u); return ok; }`, CANCEL)).toBe(
      `async function f(u) { const { ok, body } = await fetch(u); await body?.cancel(); return ok; }`,
    );
    expect(released(`async function f(u, body) { const { ok } = await fetch(u, { body }); return ok; }`, CANCEL)).toBe(
      `async function f(u, body) { const response = await fetch(u, { body }); await response.body?.cancel(); const { ok } = response; return ok; }`,
    );
  });
});

describe("a callback of a promise", () => {
  const f = (callback: string) => `const f = (u) => fetch(u).then(${callback});`;
  it.each<[why: string, callback: string, output: string | undefined]>([
    ["a value", "(res) => res.ok", "async (res) => {\n  await res.body?.cancel();\n  return res.ok;\n}"],
    [
      "statements",
      "function (res) { if (!res.ok) throw 1; return res.json(); }",
      "async function (res) { if (!res.ok) { await res.body?.cancel(); throw 1; } return res.json(); }",
    ],
    [
      "a declared type",
      "(res): boolean => { if (!res.ok) throw 1; return !!res.json(); }",
      "async (res): Promise<boolean> => {",
    ],
    [
      "a declared promise",
      "(res): Promise<any> => { if (!res.ok) throw 1; return res.json(); }",
      "async (res): Promise<any> => {",
    ],
    ["a generator", "function* (res) { if (!res.ok) throw 1; yield res.json(); }", undefined],
  ])("waits: %s", (_why, callback, output) => {
    const { calls, file } = parseBodies(f(callback));
    const edits = unconsumedBodies(calls, file).map((body) => planned(body, CANCEL, file as FileUnderLint)?.edits);
    if (output === undefined) expect(edits.every((edit) => edit === undefined)).toBe(true);
    else expect(apply(f(callback), edits[0]!)).toContain(output);
  });
});
