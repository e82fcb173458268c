import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";

/** The lines that a rule reports in a module, by a plain ESLint run without any globals. */
export function reportedLines(rule: unknown, code: string, filename = "/project/src/service.ts"): number[] {
  return report(rule, code, filename).map(({ line }) => line);
}

/** The messages of a rule for a module. */
export function report(
  rule: unknown,
  code: string,
  filename = "/project/src/service.ts",
  options: unknown[] = [],
): Linter.LintMessage[] {
  const messages = new Linter({ configType: "flat", cwd: "/" }).verify(
    code,
    {
      files: ["**/*.ts", "**/*.js"],
      languageOptions: { parser },
      plugins: { own: { rules: { rule } } },
      rules: { "own/rule": ["error", ...options] },
    } as Linter.Config,
    { filename },
  );
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`the code does not parse: ${fatal.message}\n${code}`);
  return messages;
}
