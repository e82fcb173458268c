import { createRequire } from "node:module";
import { Linter } from "eslint";

const require = createRequire(import.meta.url);
const MOST_PASSES = 5;

/** What a rule says of a CommonJS module, and the module after its fixes. */
export interface Repaired {
  readonly messages: readonly Linter.LintMessage[];
  readonly code: string;
  /** Reports that are left afterwards. */
  readonly left: number;
}

/** Lints a CommonJS module and applies all fixes of one rule. */
export function repaired(rule: unknown, code: string, options: readonly unknown[] = []): Repaired {
  const linter = new Linter();
  const config = {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    plugins: { own: { rules: { rule: rule as never } } },
    rules: { "own/rule": ["error", ...options] },
  } as Linter.Config;
  const messages = linter.verify(code, config, { filename: "src/client.js" });
  let output = code;
  for (let pass = 0; pass < MOST_PASSES; pass += 1)
    output = linter.verifyAndFix(output, config, { filename: "src/client.js" }).output;
  return { messages, code: output, left: linter.verify(output, config, { filename: "src/client.js" }).length };
}

/** The exports of a CommonJS module given as text. */
export function runModule<Exports>(code: string): Exports {
  const exports = {};
  // The text is that of the test's own cases.
  new Function("require", "exports", code)(require, exports);
  return exports as Exports;
}
