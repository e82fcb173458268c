import * as parser from "@typescript-eslint/parser";
import { RuleTester, type Linter, type Rule } from "eslint";
import { afterAll, describe, it } from "vitest";

const hooks = RuleTester as unknown as Record<"describe" | "it" | "itOnly" | "afterAll", unknown>;
Object.assign(hooks, { describe, it, itOnly: it.only, afterAll });

/** ESLint's own rule tester, with the TypeScript parser unless a case names another. */
export function ruleTester(languageOptions: Linter.LanguageOptions = {}): RuleTester {
  return new RuleTester({ languageOptions: { parser, ...languageOptions } } as ConstructorParameters<
    typeof RuleTester
  >[0]);
}

/** Our rules in the type that ESLint's tester takes. */
export function asEslintRule(rule: unknown): Rule.RuleModule {
  return rule as Rule.RuleModule;
}
