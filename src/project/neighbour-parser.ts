import { createRequire } from "node:module";
import type { ParseResult } from "oxc-parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { isTooNested } from "./nesting.js";

/** A text by the parser. */
export interface Parsed {
  /** With `start` and `end`, without parents; made when it is asked for. */
  readonly program: TSESTree.Program;
  readonly comments: readonly ParsedComment[];
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
}

/** A comment as the parser gives it. */
export interface ParsedComment {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What is loaded at the first question that leaves a file, and never where none does. */
interface Parsers {
  readonly oxc: typeof import("oxc-parser");
  readonly scopes: typeof import("@typescript-eslint/scope-manager");
}

const require = createRequire(import.meta.url);
let loaded: Parsers | null | undefined;

/** The parsers; undefined where the native part cannot be loaded on this machine. */
function parsers(): Parsers | undefined {
  if (loaded === undefined) {
    try {
      loaded = {
        oxc: require("oxc-parser") as Parsers["oxc"],
        scopes: require("@typescript-eslint/scope-manager") as Parsers["scopes"],
      };
    } catch {
      loaded = null;
    }
  }
  return loaded ?? undefined;
}

/** Whether other files can be parsed here at all. */
export function canParseNeighbours(): boolean {
  return parsers() !== undefined;
}

const LANGUAGES: Readonly<Record<string, "ts" | "tsx" | "jsx">> = {
  ts: "ts",
  mts: "ts",
  cts: "ts",
  tsx: "tsx",
  js: "jsx",
  jsx: "jsx",
  mjs: "jsx",
  cjs: "jsx",
};

/** A text parsed. Undefined where it is no script, does not parse, or no parser can be loaded. */
export function parsed(path: string, text: string): Parsed | undefined {
  const lang = LANGUAGES[/\.(\w+)$/.exec(path)?.[1] ?? ""];
  const { oxc } = (lang && parsers()) ?? {};
  if (!lang || !oxc || isTooNested(text)) return undefined;
  const parse = (sourceType: "unambiguous" | "commonjs") =>
    oxc.parseSync(path, text, { lang, astType: "ts", preserveParens: false, sourceType });
  // A module of CommonJS may return early, and be sloppy.
  const first = parse("unambiguous");
  const result = isBroken(first) ? parse("commonjs") : first;
  if (isBroken(result)) return undefined;
  return {
    get program() {
      return result.program as unknown as TSESTree.Program;
    },
    get comments() {
      return result.comments;
    },
    visitorKeys: oxc.visitorKeys,
  };
}

function isBroken({ errors }: ParseResult): boolean {
  return errors.some(({ severity }) => severity === "Error");
}

/** The scopes of a program that has its parents. */
export function analyzed(
  program: TSESTree.Program,
  childVisitorKeys: Parsed["visitorKeys"],
): TSESLint.Scope.ScopeManager {
  const options = { childVisitorKeys, lib: [], sourceType: "module" as const };
  return parsers()!.scopes.analyze(program, options) as unknown as TSESLint.Scope.ScopeManager;
}
