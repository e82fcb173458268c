import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { lintedFile, type FileUnderLint, type LintedFile } from "../../src/file/linted-file.js";

/** Parses code with a real ESLint run and gives the file as the analyses see it. */
export function parse(code: string, options: { filename?: string; settings?: object } = {}): FileUnderLint {
  let file: FileUnderLint | undefined;
  const messages = new Linter({ cwd: "/" }).verify(
    code,
    {
      files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,astro}"],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      settings: options.settings ?? {},
      plugins: {
        probe: {
          rules: {
            capture: {
              create(context) {
                file = lintedFile(context as never);
                return {};
              },
            },
          },
        },
      },
      rules: { "probe/capture": "error" },
    } as Linter.Config,
    { filename: options.filename ?? "/project/src/service.ts" },
  );
  if (!file) throw new Error(`the code does not parse: ${messages[0]?.message ?? "no message"}`);
  return file;
}

/** The innermost node whose text is exactly `text` (its `nth` occurrence, from 0). */
export function nodeAt(file: LintedFile, text: string, nth = 0): TSESTree.Node {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) {
    start = file.sourceCode.text.indexOf(text, start + 1);
    if (start < 0) throw new Error(`no occurrence ${nth} of ${text}`);
  }
  let node = (file as FileUnderLint).sourceCode.getNodeByRangeIndex(start) as TSESTree.Node | null;
  while (node && (node.range[0] !== start || node.range[1] < start + text.length)) node = node.parent ?? null;
  if (!node) throw new Error(`no node starts at ${text}`);
  return node;
}
