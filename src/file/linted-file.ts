import type { TSESLint } from "@typescript-eslint/utils";
import { memoiseByKey } from "./memoise.js";
import { parseSettings, type Settings } from "./settings/settings.js";

export type SourceCode = TSESLint.SourceCode;

/** As much of a source text as analyses ask for. Tokens are for repairs. */
export type SourceText = Pick<
  SourceCode,
  | "text"
  | "lines"
  | "ast"
  | "visitorKeys"
  | "scopeManager"
  | "getText"
  | "getScope"
  | "getDeclaredVariables"
  | "getAllComments"
>;

/** A file: all that an analysis may know. Never the rule context. */
export interface LintedFile {
  readonly sourceCode: SourceText;
  /** Path with forward slashes, as ESLint knows it. */
  readonly filename: string;
  /** The path from the working directory, with a slash before it; the whole path of a file outside. For conventions that go by folders. */
  readonly path: string;
  readonly settings: Settings;
  /** What it may import, where one look at its text told that before it is parsed: no specifier is missing. */
  readonly specifiers?: readonly string[];
}

/** The file under lint itself, whose text a repair may edit. */
export interface FileUnderLint extends LintedFile {
  readonly sourceCode: SourceCode;
}

const files = memoiseByKey((_sourceCode: SourceCode) => new WeakMap<object, FileUnderLint>());

/** The file that a rule context is about; one object per source text and settings, so that analyses can be memoised on it. */
export function lintedFile(context: {
  readonly sourceCode: Readonly<SourceCode>;
  readonly filename: string;
  readonly cwd?: string;
  readonly settings: object;
}): FileUnderLint {
  const bySettings = files(context.sourceCode as SourceCode);
  const known = bySettings.get(context.settings);
  if (known) return known;
  const filename = context.filename.replaceAll("\\", "/");
  const file: FileUnderLint = {
    sourceCode: context.sourceCode as SourceCode,
    filename,
    path: pathFrom(context.cwd?.replaceAll("\\", "/"), filename),
    settings: parseSettings(context.settings),
  };
  bySettings.set(context.settings, file);
  return file;
}

/** The path of a file as a {@link LintedFile} has it, from the working directory. */
export function pathFrom(directory: string | undefined, filename: string): string {
  const isInside = directory !== undefined && filename.startsWith(`${directory}/`);
  const path = isInside ? filename.slice(directory.length) : filename;
  return path.startsWith("/") ? path : `/${path}`;
}
