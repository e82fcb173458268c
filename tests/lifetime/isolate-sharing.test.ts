import { expect, it } from "vitest";
import { isolateSharing } from "../../src/lifetime/isolate-sharing.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import type { CallOrNew } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

it.each<[why: string, code: string, sharing: string | undefined]>([
  ["made with the module", `const pool = new Pool();`, "module"],
  ["made with the module, in an object", `export const db = { pool: new Pool() };`, "module"],
  ["in a static field", `class Db { static pool = new Pool(); }`, "module"],
  ["in a field, which an object has for itself", `class Db { pool = new Pool(); }`, undefined],
  ["for each request", `function f() { const pool = new Pool(); pool.query(""); }`, undefined],
  ["made by a factory that the module calls", `function make() { return new Pool(); } const pool = make();`, "module"],
  [
    "made by a factory of a factory",
    `const make = () => new Pool(); const outer = () => make(); const pool = outer();`,
    "module",
  ],
  [
    "made by a factory that requests call",
    `const make = () => new Pool(); function f() { make().query(""); }`,
    undefined,
  ],
  ["made by a factory that is handed on", `const make = () => new Pool(); const pool = make(); on(make);`, undefined],
  ["kept by the first request", `let pool; function f() { pool ??= new Pool(); }`, "kept"],
  [
    "kept behind a condition",
    `let pool; function f() { if (!pool) pool = new Pool(); return pool.query(""); }`,
    "kept",
  ],
  [
    "kept in an object of the module",
    `const state = {}; function f() { if (!state.pool) state.pool = new Pool(); }`,
    "kept",
  ],
  ["kept in a global", `function f() { globalThis.pool ??= new Pool(); }`, "kept"],
  ["kept anew by each request", `let pool; function f() { pool = new Pool(); }`, undefined],
  ["kept for the request", `function f() { let pool; if (!pool) pool = new Pool(); pool.query(""); }`, undefined],
  ["kept on what is given", `function f(ctx) { ctx.pool ??= new Pool(); }`, undefined],
  ["kept on the object", `class Db { get() { this.pool ??= new Pool(); } }`, undefined],
])("%s", (_why, code, sharing) => {
  const file = parse(`import { Pool } from "pg"; ${code}`);
  const construction = clientConstruction(nodeAt(file, "new Pool()") as CallOrNew, file)!;
  expect(isolateSharing(construction, file)).toBe(sharing);
});

it.each([`const pool = new Pool();`, `let pool; function f() { pool ??= new Pool(); } f();`])(
  "is none in a component, which makes its own each time: %s",
  (code) => {
    const file = parse(`import { Pool } from "pg"; ${code}`, { filename: "/project/src/pages/index.astro" });
    const construction = clientConstruction(nodeAt(file, "new Pool()") as CallOrNew, file)!;
    expect(isolateSharing(construction, file)).toBeUndefined();
  },
);
