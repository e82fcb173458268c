import { expect, it } from "vitest";
import { unconsumedBodies } from "../../../src/bodies/leaks.js";
import type { FileUnderLint } from "../../../src/file/linted-file.js";
import { isRefused, preferredRelease } from "../../../src/repair/release/release-preference.js";
import { parseBodies } from "../../support/bodies.js";

it.each<[why: string, body: string, release: string]>([
  ["an error", `if (!res.ok) throw new Error(); return res.json();`, "read"],
  ["a status", `if (res.status === 404) return null; return res.json();`, "read"],
  ["an error in a constant", `const bad = !res.ok; if (bad) return; return res.json();`, "read"],
  ["an error of a destructured response", `const { ok } = res; if (!ok) return; return res.json();`, "read"],
  ["a header", `return res.headers.get("etag");`, "cancel"],
  ["nothing that is asked", `return res.statusText;`, "read"],
  ["another condition", `if (dry) return; return res.json();`, "read"],
  ["a size", `if (Number(res.headers.get("content-length")) > MAX) return; return res.json();`, "refused"],
  ["a type", `if (res.headers.get("Content-Type") !== "a/b") return; return res.json();`, "refused"],
  [
    "a size in a constant",
    `const size = Number(res.headers.get("content-length")); if (size > MAX) return; return res.json();`,
    "refused",
  ],
  [
    "an error within a type",
    `if (res.headers.get("content-type") === "a/b") { if (!res.ok) return; } return res.json();`,
    "read",
  ],
  ["a size by a look-alike", `if (res.headers.get("content-language")) return; return res.json();`, "read"],
  ["a stream", `if (dry) return; for await (const chunk of res.body) use(chunk);`, "cancel"],
  ["a stream that is handed on", `if (dry) return; await pipeline(res.body, out);`, "cancel"],
  ["a reader", `if (dry) return; const reader = res.body.getReader(); await drain(reader);`, "cancel"],
  [
    "a stream after an error",
    `if (!res.ok) throw new Error(); for await (const chunk of res.body) use(chunk);`,
    "read",
  ],
  [
    "a stream by its size",
    `if (res.headers.get("content-length") > 9) return; await pipeline(res.body, out);`,
    "refused",
  ],
])("prefers for %s: %s", (_why, statements, release) => {
  const { calls, file } = parseBodies(
    `async function f(id, dry, out) { const res = await fetch(\`https://a.example/\${id}\`); ${statements} }`,
  );
  const bodies = unconsumedBodies(calls, file);
  expect(bodies.length).toBe(1);
  const refused = isRefused(bodies[0]!, file as FileUnderLint);
  const preferred = preferredRelease(bodies[0]!, file as FileUnderLint);
  expect([refused, preferred]).toEqual([release === "refused", release === "refused" ? "cancel" : release]);
});

it("prefers to cancel what a server sends that others choose, where reading waits", () => {
  const preferred = (code: string) => {
    const { calls, file } = parseBodies(code);
    return unconsumedBodies(calls, file).map((body) => preferredRelease(body, file as FileUnderLint));
  };
  const rest = "if (!res.ok) throw new Error(); return res.json(); }";
  expect(preferred(`async function f(url) { const res = await fetch(url); ${rest}`)).toEqual(["cancel"]);
  const nodeFetch = 'import fetch from "node-fetch";';
  expect(preferred(`${nodeFetch} async function f(url) { const res = await fetch(url); ${rest}`)).toEqual(["read"]);
});
