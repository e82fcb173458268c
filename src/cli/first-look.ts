import { readFileSync } from "node:fs";
import type { Linter } from "eslint";
import { parseSettings } from "../file/settings/settings.js";
import { parses } from "../project/neighbour-source.js";
import { hasParsed } from "../project/unparsed-source.js";
import { unlintedFile } from "../project/unlinted-file.js";
import type { Rule } from "../rules/support/create-rule.js";
import { PREFIX, RULES, type RuleSelection } from "./rule-selection.js";
import type { SettingsByFile } from "./settings-by-file.js";

/** A comment that configures rules: it may turn one of ours on, or set its options. */
const CONFIGURATION = /\/\*\s*eslint\s/;

/** One look at each file before ESLint, which is given only those that have something to report. */
export class FirstLook {
  readonly #directory: string;
  readonly #rules: readonly (readonly [Rule<string, readonly unknown[]>, readonly unknown[]])[];
  readonly #settings: SettingsByFile;

  /** @param directory the directory that paths are shown from */
  constructor(directory: string, rules: RuleSelection, settings: SettingsByFile) {
    this.#directory = directory;
    this.#settings = settings;
    this.#rules = Object.entries(rules).flatMap(([name, level]) => {
      const rule = RULES[name.slice(PREFIX.length)];
      return rule && isOn(level) ? [[rule as unknown as Rule<string, readonly unknown[]>, optionsOf(level)]] : [];
    });
  }

  /** Whether a rule finds something in a file, or ESLint has to say what is wrong with it. */
  isWorthLinting(path: string): boolean {
    try {
      const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
      if (text.includes(PREFIX) && CONFIGURATION.test(text)) return true;
      const settings = parseSettings({ "connection-reuse": this.#settings.get(path) });
      const file = unlintedFile(path, text, { directory: this.#directory, settings });
      if (this.#rules.some(([rule, options]) => rule.findsIn(file, options))) return true;
      return !hasParsed(file.sourceCode) && !parses(path, text);
    } catch {
      // What breaks down here breaks down there, where it is told.
      return true;
    }
  }
}

function isOn(level: Linter.RuleEntry | undefined): boolean {
  const [severity] = [level].flat();
  return severity !== undefined && severity !== 0 && severity !== "off";
}

function optionsOf(level: Linter.RuleEntry | undefined): readonly unknown[] {
  return [level].flat().slice(1);
}
