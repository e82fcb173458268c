import type { Linter, Rule } from "eslint";
import plugin from "../index.js";
import { Failure } from "./failure.js";

/** What comes before the name of a rule. */
export const PREFIX = "connection-reuse/";

/** The rules of the plugin, by name without prefix. */
export const RULES: Readonly<Record<string, Rule.RuleModule>> = plugin.rules ?? {};

/** The rules to run, by full name, as an ESLint configuration has them. */
export type RuleSelection = Readonly<Partial<Linter.RulesRecord>>;

/** The rules of a configuration, or of these only those named: as they are there, else as errors. */
export function selectRules(config: string, names: readonly string[]): RuleSelection {
  const { rules = {} } = plugin.configs[oneOf("config", config, ["recommended", "strict"])];
  if (names.length === 0) return rules;
  const chosen = names.map((name) => `${PREFIX}${oneOf("rule", name.replace(PREFIX, ""), Object.keys(RULES))}`);
  return Object.fromEntries(chosen.map((name) => [name, rules[name] ?? "error"]));
}

/** The value of an option that must be one of some names. */
export function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (name === undefined) throw new Failure(`Unknown ${option} "${value}". There are: ${names.join(", ")}.`);
  return name;
}
