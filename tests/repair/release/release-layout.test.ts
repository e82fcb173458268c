import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import prettier, { type Options } from "prettier";
import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/no-unconsumed-body.js";

const linter = new Linter({ cwd: "/project" });

function configWith(fetchRelease: string): Linter.Config[] {
  return [
    {
      files: ["**/*"],
      plugins: { own: { rules: { rule: rule as never } } },
      rules: { "own/rule": ["error", { fetchRelease }] },
    },
  ] as Linter.Config[];
}

/** The bodies of functions that leave a body open, as Prettier writes them. */
const BODIES: Readonly<Record<string, string>> = {
  "a branch without braces":
    "const res = await fetch(u); if (!res.ok) throw new Error(`no: ${res.status}`); return res.json();",
  "a branch on a line of its own":
    "const res = await fetch(u); if (!res.ok) throw new Error(`the service at ${u} did not answer: ${res.status} ${res.statusText}`); return res.json();",
  "a branch over several lines":
    "const res = await fetch(u); if (!res.ok) return { status: res.status, text: `the service at ${u}\n did not answer`, statusText: res.statusText }; return res.json();",
  "both branches without braces": "const res = await fetch(u); if (res.ok) return res.json(); else return res.status;",
  "the first of both branches": "const res = await fetch(u); if (!res.ok) return res.status; else return res.json();",
  "a comment behind a branch":
    "const res = await fetch(u); if (!res.ok) return null; // no\n\n // yes\n return res.json();",
  "a comment above a branch": "const res = await fetch(u); if (!res.ok)\n // no\n return null; return res.json();",
  "an else": "const res = await fetch(u); let a = 1; if (res.ok) { a = await res.json(); } return a;",
  "an else for a branch without braces":
    "const res = await fetch(u); let a = 1; if (res.ok) a = await res.json(); return a;",
  "an else in a chain":
    "const res = await fetch(u); let a = 1; if (res.status === 404) a = 2; else if (res.ok) { a = await res.json(); } return a;",
  "a choice": "const res = await fetch(u); return res.ok ? await res.json() : null;",
  "a loop": "for (const one of u) { const res = await fetch(one); if (res.ok) return res.json(); await pause(1000); }",
  "no name":
    "return (await fetch(u, { method: 'POST', body: JSON.stringify({ text: u, name: 'someone', kind: 'message' }) })).status;",
  "no name in a condition": "if ((await fetch(u)).ok) return 1; return 2;",
  "no name in a branch": "if (u) return (await fetch(u)).ok; return 2;",
  "a pattern": "const { status } = await fetch(u); return status;",
  "a pattern over several lines":
    "const { status, headers, statusText, redirected: wasRedirected, url: address, type } = await fetch(u); return [status, headers, statusText, wasRedirected, address, type];",
  "a statement": "await fetch(u);",
  "a statement over several lines":
    "await fetch(u, { method: 'POST', headers: { authorization: `Bearer ${process.env.TOKEN}` }, body: u });",
  "a promise": "fetch(u).catch(() => {});",
  "a promise over several lines":
    "fetch(u, { method: 'POST', headers: { authorization: `Bearer ${process.env.TOKEN}` }, body: u }).catch(() => {});",
  "a callback": "return fetch(u).then((res) => res.ok);",
  "a callback in a chain":
    "return fetch(u).then((res) => { if (!res.ok) throw new Error('no'); return res.json(); }).catch(() => null);",
  "an arrow function": "return u.map(async (one) => (await fetch(one)).ok);",
  "a loop over a branch":
    "const res = await fetch(u); for (const one of u) if (one === 1) return null; return res.json();",
  "a loop over a branch, with a response a round":
    "const all = []; for (const one of u) { const res = await fetch(one); for (const two of one) if (two) return all; all.push(await res.json()); } return all;",
  "a branch in a branch": "const res = await fetch(u); if (u) if (!res.ok) return null; return res.json();",
  "a loop in a branch":
    "const res = await fetch(u); if (u) while (u.next()) if (!res.ok) return null; return res.json();",
  "a return in a case":
    "const res = await fetch(u); switch (res.status) { case 404: return null; default: return res.json(); }",
  "an empty block": "const res = await fetch(u); if (res.ok) { return res.json(); } else {}",
};

/** What only TypeScript has. */
const TYPED: Readonly<Record<string, string>> = {
  "an annotation": "const res: Response = await fetch(u); if (!res.ok) return null; return res.json();",
  "an assertion": "const res = (await fetch(u)) as Response; if (!res.ok) throw new Error('no'); return res.json();",
  "no name, and asserted": "return (await fetch(u))!.ok as boolean;",
  "a callback with types":
    "return fetch(u).then((res: Response): Promise<unknown> => { if (!res.ok) throw new Error('no'); return res.json(); });",
  "a callback of one line with types": "return fetch(u).then((res: Response): boolean => res.ok);",
};

/** What the code of a language is parsed and formatted by. */
const LANGUAGES = {
  JavaScript: { parser: "babel", bodies: BODIES, config: {}, head: "export async function f(u)" },
  TypeScript: {
    parser: "typescript",
    bodies: { ...BODIES, ...TYPED },
    config: { files: ["**/*.ts"], languageOptions: { parser: typescriptParser } },
    head: "export async function f(u: any): Promise<any>",
  },
} as const;

const STYLES: Readonly<Record<string, Options>> = {
  "Prettier's own style": {},
  "tabs, single quotes, no semicolons": { useTabs: true, semi: false, singleQuote: true },
  "four spaces": { tabWidth: 4 },
};

describe.each(Object.entries(LANGUAGES))("%s", (language, { parser, bodies, config: languageConfig, head }) => {
  const filename = `/project/f.${language === "TypeScript" ? "ts" : "js"}`;

  describe.each(Object.entries(STYLES))("%s", (_style, options) => {
    const format = (code: string) => prettier.format(code, { parser, ...options });

    describe.each(["read", "cancel"])("%s", (fetchRelease) => {
      it.each(Object.entries(bodies))("of %s: Prettier changes nothing, and nothing is left", async (_name, body) => {
        const before = await format(`${head} { ${body} }`);
        const config = [languageConfig as Linter.Config, ...configWith(fetchRelease)];
        expect(linter.verify(before, config, { filename })).not.toEqual([]);
        const { output } = linter.verifyAndFix(before, config, { filename });
        expect(output).toBe(await format(output));
        expect(output).not.toMatch(/\S {2}/);
        expect(linter.verify(output, config, { filename })).toEqual([]);
      });
    });
  });
});

describe("two responses without a name in one function", () => {
  it.each([
    ["values", "const a = (await fetch(u)).status; const b = (await fetch(u)).status; return a + b;"],
    ["patterns", "const { status } = await fetch(u); const { ok } = await fetch(u); return ok && status;"],
  ])("get different names by fixes of one run: %s", (_, body) => {
    const { output, messages } = linter.verifyAndFix(`async function f(u) { ${body} }`, configWith("read"), {
      filename: "/project/f.mjs",
    });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    const declared = [...output.matchAll(/const (?:(\w+) =|\{([^}]*)\})/g)].flatMap(([, name, names]) =>
      (name ?? names!).split(",").map((one) => one.trim()),
    );
    expect(new Set(declared).size).toBe(declared.length);
    expect(output).toContain("arrayBuffer()");
  });
});
