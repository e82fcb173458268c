import type { TSESLint } from "@typescript-eslint/utils";
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

/** What a rule context says of a file. */
interface Context {
  readonly sourceCode: Readonly<SourceCode>;
  readonly filename: string;
  readonly cwd?: string;
  readonly settings: object;
}

/** The file that a rule was last asked about, which the others are asked about next. */
let last: { readonly file: FileUnderLint; readonly text: string; readonly settings: object } | undefined;

/** The file that a rule context is about: one object for all rules, so that analyses can be memoised on it. */
export function lintedFile(context: Context): FileUnderLint {
  const { sourceCode, settings } = context;
  const filename = context.filename.replaceAll("\\", "/");
  const { text } = sourceCode;
  const isLast =
    last?.file.sourceCode === sourceCode &&
    last.text === text &&
    last.settings === settings &&
    last.file.filename === filename;
  if (isLast) return last!.file;
  const file: FileUnderLint = {
    sourceCode: sourceCode as SourceCode,
    filename,
    path: pathFrom(context.cwd?.replaceAll("\\", "/"), filename),
    settings: parseSettings(settings),
  };
  last = { file, text, settings };
  return file;
}

/** The path of a file as a {@link LintedFile} has it, from the working directory. */
export function pathFrom(directory: string | undefined, filename: string): string {
  const isInside = directory !== undefined && filename.startsWith(`${directory}/`);
  const path = isInside ? filename.slice(directory.length) : filename;
  return path.startsWith("/") ? path : `/${path}`;
}
