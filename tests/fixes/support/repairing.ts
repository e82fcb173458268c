import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import type { Rule } from "eslint";
import { parseSync } from "oxc-parser";
import { clientConstruction } from "../../../src/recognition/client-construction.js";
import { isOnlyWhenMissing } from "../../../src/execution/run-once/missing-value.js";
import { repairPlan } from "../../../src/repair/hoist/plan.js";
import { REPAIR_MESSAGES } from "../../../src/repair/hoist/suggestions.js";
import noPerRequestClient from "../../../src/rules/no-per-request-client.js";
import preferSharedClient from "../../../src/rules/prefer-shared-client.js";
import { lintedFile } from "../../../src/file/linted-file.js";
import { offer } from "../../../src/rules/support/offer.js";
import { enclosingFunction } from "../../../src/syntax/functions.js";
import type { CallOrNew, Node } from "../../../src/syntax/nodes.js";

/**
 * Reports every client that a function makes, whether or not anything says that the function runs often:
 * repairs have to be safe for all of them.
 */
export const everyClient: Rule.RuleModule = {
  meta: {
    fixable: "code",
    hasSuggestions: true,
    messages: { made: "A client is made in a function.", ...REPAIR_MESSAGES },
  },
  create(context) {
    const file = lintedFile(context as never);
    const check = (estree: unknown): void => {
      const node = estree as CallOrNew;
      const construction = clientConstruction(node, file);
      if (!construction || !enclosingFunction(node as Node) || isOnlyWhenMissing(node, file)) return;
      const { fix, suggest } = offer(repairPlan(construction, file), "fix");
      context.report({ node: estree, messageId: "made", fix, suggest } as never);
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export type RuleSet = "every client" | "as published";

const RULES = {
  "every client": { "test/every-client": "error" },
  "as published": {
    "test/no-per-request-client": ["error", { scope: "wide" }],
    "test/prefer-shared-client": ["error", { scope: "wide" }],
  },
} as const;

export function configFor(rules: RuleSet): Linter.Config[] {
  return [
    {
      files: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
      linterOptions: { reportUnusedDisableDirectives: "off" },
      plugins: {
        test: {
          rules: {
            "every-client": everyClient,
            "no-per-request-client": noPerRequestClient as never,
            "prefer-shared-client": preferSharedClient as never,
          },
        },
      },
      rules: RULES[rules] as unknown as Linter.RulesRecord,
    } as Linter.Config,
    { files: ["**/*.{ts,mts,cts}"], languageOptions: { parser } },
  ];
}

export interface Fixed {
  readonly output: string;
  /** Fixes applied, one a report. */
  readonly applied: number;
  readonly messages: readonly Linter.LintMessage[];
}

const linter = new Linter({ cwd: "/project" });

/** Applies one fix after the other until none is left, so that each result is looked at. */
export function fix(code: string, filename: string, rules: RuleSet): Fixed {
  let output = code;
  for (let applied = 0; applied < 20; applied += 1) {
    const messages = lint(output, filename, rules);
    const next = messages.find((message) => message.fix)?.fix;
    if (!next) return { output, applied, messages };
    output = output.slice(0, next.range[0]) + next.text + output.slice(next.range[1]);
  }
  throw new Error(`the fixes do not settle:\n${output}`);
}

/** What `eslint --fix` makes of a program. */
export function fixAtOnce(code: string, filename: string, rules: RuleSet): string {
  return linter.verifyAndFix(code, configFor(rules), { filename }).output;
}

/** The reports on a program; a fatal one is an error. */
export function lint(code: string, filename: string, rules: RuleSet): Linter.LintMessage[] {
  const messages = linter.verify(code, configFor(rules), { filename });
  const fatal = messages.find((message) => message.fatal || message.ruleId === null);
  if (fatal) throw new Error(`${fatal.message} on line ${fatal.line} of\n${code}`);
  return messages;
}

/** The programs after each suggestion on a program. */
export function suggested(
  code: string,
  filename: string,
  rules: RuleSet,
): { readonly kind: string; readonly output: string }[] {
  return lint(code, filename, rules).flatMap(({ suggestions = [] }) =>
    suggestions.map(({ messageId, fix: { range, text } }) => ({
      kind: messageId ?? "",
      output: code.slice(0, range[0]) + text + code.slice(range[1]),
    })),
  );
}

/** The comments of a program, sorted. @throws where it does not parse */
export function commentsOf(code: string): string[] {
  const { comments, errors } = parseSync("program.ts", code);
  if (errors.length > 0) throw new Error(`${errors[0]!.message} in\n${code}`);
  return comments.map(({ value }) => value.trim()).toSorted();
}
