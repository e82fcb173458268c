import rule from "../../src/rules/no-unconsumed-body.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

ruleTester().run("no-unconsumed-body: the first slice", asEslintRule(rule), {
  valid: [
    "export async function f(u) { const res = await fetch(u); if (!res.ok) { await res.body?.cancel(); throw new Error('x'); } return res.json(); }",
    "export async function f(u) { let res; try { res = await fetch(u); } catch { return null; } return res.json(); }",
    "export async function f(u) { const res = await fetch(u); if (res.status === 204) return null; return res.json(); }",
  ],
  invalid: [
    {
      code: "export async function f(u) { const res = await fetch(u); if (!res.ok) throw new Error('x'); return res.json(); }",
      errors: [{ messageId: "open", line: 1, column: 48 }],
    },
    { code: "export async function f(u) { await fetch(u); }", errors: [{ messageId: "unused", line: 1 }] },
    { code: "export const f = (u) => fetch(u).then((r) => r.status);", errors: [{ messageId: "open", line: 1 }] },
  ],
});
