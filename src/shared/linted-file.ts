import type { TSESLint } from "@typescript-eslint/utils";
import { memoiseByKey } from "./memoise.js";
import { parseSettings, type Settings } from "./settings.js";

export type SourceCode = TSESLint.SourceCode;

/** The file under lint: all that an analysis may know. Never the rule context. */
export interface LintedFile {
  readonly sourceCode: SourceCode;
  /** Path with forward slashes, as ESLint knows it. */
  readonly filename: string;
  readonly settings: Settings;
}

const files = memoiseByKey((sourceCode: SourceCode) => new WeakMap<object, LintedFile>());

/** The file that a rule context is about; one object per source text and settings, so that analyses can be memoised on it. */
export function lintedFile(context: {
  readonly sourceCode: Readonly<SourceCode>;
  readonly filename: string;
  readonly settings: object;
}): LintedFile {
  const bySettings = files(context.sourceCode as SourceCode);
  const known = bySettings.get(context.settings);
  if (known) return known;
  const file: LintedFile = {
    sourceCode: context.sourceCode as SourceCode,
    filename: context.filename.replaceAll("\\", "/"),
    settings: parseSettings(context.settings),
  };
  bySettings.set(context.settings, file);
  return file;
}
