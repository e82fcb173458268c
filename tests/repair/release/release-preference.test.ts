import { describe, expect, it } from "vitest";
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

/** What is preferred for the only response of a file. */
function preferred(code: string): string {
  const { calls, file } = parseBodies(code);
  const [body, ...others] = unconsumedBodies(calls, file);
  expect(others).toEqual([]);
  return preferredRelease(body!, file as FileUnderLint);
}

const ERROR = "if (!res.ok) return null; return res.json();";

it("prefers to cancel what a server sends that others choose, where reading waits", () => {
  const asked = (imports: string) =>
    preferred(`${imports} async function f(url) { const res = await fetch(url); ${ERROR} }`);
  expect(asked("")).toBe("cancel");
  expect(asked('import fetch from "node-fetch";')).toBe("read");
});

describe("prefers to cancel where reading may throw what the code does not expect", () => {
  const REQUEST = 'fetch("https://a.example", { signal })';
  it.each<[why: string, statements: string, release: string]>([
    ["behind a try", `let res; try { res = await ${REQUEST}; } catch { return null; } ${ERROR}`, "cancel"],
    [
      "behind a handler",
      `const res = await ${REQUEST}.catch(() => null); if (!res?.ok) return null; return res.json();`,
      "cancel",
    ],
    ["within the try", `try { const res = await ${REQUEST}; ${ERROR} } catch { return null; }`, "read"],
    [
      "behind a try that throws",
      `let res; try { res = await ${REQUEST}; } catch (error) { throw new Error("no", { cause: error }); } ${ERROR}`,
      "read",
    ],
    [
      "without a signal",
      `let res; try { res = await fetch("https://a.example"); } catch { return null; } ${ERROR}`,
      "read",
    ],
    ["without a try", `const res = await ${REQUEST}; ${ERROR}`, "read"],
  ])("%s", (_why, statements, release) => {
    expect(preferred(`async function f(signal) { ${statements} }`)).toBe(release);
  });
});

it("prefers to cancel the error of a stream whose deadline has been cleared", () => {
  const stream = (cleared: string) =>
    `async function f(abort, out) { const timer = setTimeout(abort, 9); const res = await fetch("https://a.example"); ${cleared} if (!res.ok) throw new Error(); await res.body.pipeTo(out); }`;
  expect(preferred(stream("clearTimeout(timer);"))).toBe("cancel");
  expect(preferred(stream(""))).toBe("read");
});
