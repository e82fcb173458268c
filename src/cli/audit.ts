import { readFileSync } from "node:fs";
import { ESLint, type Linter } from "eslint";
import { typescriptParser } from "../typescript-parser.js";
import { Failure } from "./failure.js";
import { SOURCES } from "./files.js";
import { FirstLook } from "./first-look.js";
import type { Options } from "./options.js";
import { PREFIX } from "./rule-selection.js";
import type { SettingsByFile } from "./settings-by-file.js";
import { NO_SUBJECT, recordingPlugin, type RecordingPlugin, type Subject } from "./recording.js";

/** So many files are in memory at a time. */
const BATCH = 64;

const ERROR = 2 as const;

/** What an audit does with each file. */
export interface Work extends Pick<Options, "rules" | "fix" | "quiet"> {
  readonly settings: SettingsByFile;
}

/** One report, or one file that could not be linted (`fatal`). */
export interface Finding extends Subject {
  readonly message: Linter.LintMessage;
}

/** What was found in one file. */
export interface AuditedFile {
  /** Absolute path. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** The text that the findings are places in. */
  readonly text: string;
  /** The text before repair, when there was something to repair. */
  readonly original?: string;
}

/** What an audit found. Files without findings are counted and not kept. */
export interface Audit {
  /** How many files were linted. */
  readonly linted: number;
  /** The files with a finding or a repair, in order. */
  readonly files: readonly AuditedFile[];
  readonly errors: number;
  readonly warnings: number;
  /** Findings that `--fix` repairs. */
  readonly fixable: number;
  /** A rule broke down on a file: the audit is not complete. */
  readonly broken: boolean;
}

/**
 * Lints the files of a directory batch by batch, repairing them if asked, and calls `progress` with the number
 * done after each.
 */
export async function audit(
  paths: readonly string[],
  directory: string,
  { rules, fix, quiet, settings }: Work,
  progress: (done: number) => void = () => {},
): Promise<Audit> {
  const recording = recordingPlugin();
  const eslint = new ESLint({
    cwd: directory,
    overrideConfigFile: true,
    overrideConfig: configuration(recording.plugin, rules, settings),
    fix: fix === "no" ? false : (message) => isOurs(message) && (!quiet || message.severity === ERROR),
    errorOnUnmatchedPattern: false,
    warnIgnored: false,
  });
  const look = new FirstLook(directory, rules, settings);
  const files: AuditedFile[] = [];
  let broken = false;
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH);
    const { results, crashes } = await lint(
      eslint,
      batch.filter((path) => look.isWorthLinting(path)),
    );
    files.push(...[...results.map((result) => audited(result, recording)), ...crashes].filter(hasSomething));
    if (fix === "write") await ESLint.outputFixes(results);
    broken ||= crashes.length > 0;
    recording.forget();
    progress(start + batch.length);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { linted: paths.length, files, ...counts(files), broken };
}

/** The audit as if there had been no warnings. */
export function errorsOf(audit: Audit): Audit {
  const files = audit.files
    .map((file) => ({ ...file, findings: file.findings.filter(({ message }) => message.severity === ERROR) }))
    .filter(hasSomething);
  return { ...audit, files, ...counts(files) };
}

/** The parser that the command brings along. */
export function parser(): Linter.Parser {
  try {
    return typescriptParser();
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

function configuration(plugin: ESLint.Plugin, rules: Options["rules"], settings: SettingsByFile): Linter.Config[] {
  return [
    // What to lint is decided already.
    { ignores: ["!**/node_modules/", "!.git/"] },
    {
      files: [SOURCES],
      plugins: { "connection-reuse": plugin },
      languageOptions: {
        parser: parser(),
        parserOptions: { jsDocParsingMode: "none", warnOnUnsupportedTypeScriptVersion: false },
      },
      linterOptions: { reportUnusedDisableDirectives: "off" },
      rules,
    },
    ...[...new Set(settings.values())].map((own) => ({
      // ESLint takes functions here, which its types do not say: paths would have to be escaped as patterns.
      files: [((path: string) => settings.get(path) === own) as unknown as string],
      settings: { "connection-reuse": own },
    })),
  ];
}

/** Comments of the linted code may configure rules of others: those messages are not ours to give. */
function isOurs({ ruleId, fatal, message }: Linter.LintMessage): boolean {
  return ruleId?.startsWith(PREFIX) === true || (fatal === true && message.startsWith("Parsing error"));
}

/** Lints a batch; when a rule throws, file by file, so that only the file it throws on is lost. */
async function lint(
  eslint: ESLint,
  paths: readonly string[],
): Promise<{ results: ESLint.LintResult[]; crashes: AuditedFile[] }> {
  if (paths.length === 0) return { results: [], crashes: [] };
  try {
    return { results: await eslint.lintFiles([...paths]), crashes: [] };
  } catch (error) {
    if (paths.length === 1) return { results: [], crashes: [crashed(paths[0]!, error as Error)] };
    const results: ESLint.LintResult[] = [];
    const crashes: AuditedFile[] = [];
    for (const path of paths) {
      const one = await lint(eslint, [path]);
      results.push(...one.results);
      crashes.push(...one.crashes);
    }
    return { results, crashes };
  }
}

function audited(result: ESLint.LintResult, recording: RecordingPlugin): AuditedFile {
  const findings = result.messages
    .filter(isOurs)
    .map((message) => ({ message: placed(message), ...recording.subjectOf(result.filePath, message) }));
  return {
    path: result.filePath,
    findings,
    text: result.output ?? result.source ?? "",
    ...(result.output === undefined ? {} : { original: readFileSync(result.filePath, "utf8") }),
  };
}

/** A message with a place: that of a parser which ran out of stack has none. */
function placed(message: Linter.LintMessage): Linter.LintMessage {
  return { ...message, line: message.line ?? 1, column: message.column ?? 1 };
}

function crashed(path: string, error: Error): AuditedFile {
  const message = `The linter broke down on this file: ${error.message.replaceAll(/\s+/g, " ")}`;
  const place = { line: 1, column: 1, severity: ERROR, ruleId: null, fatal: true as const };
  return { path, findings: [{ message: { ...place, message }, ...NO_SUBJECT }], text: "" };
}

function hasSomething(file: AuditedFile): boolean {
  return file.findings.length > 0 || file.original !== undefined;
}

function counts(files: readonly AuditedFile[]): Pick<Audit, "errors" | "warnings" | "fixable"> {
  const messages = files.flatMap(({ findings }) => findings.map(({ message }) => message));
  return {
    errors: messages.filter(({ severity }) => severity === ERROR).length,
    warnings: messages.filter(({ severity }) => severity === 1).length,
    fixable: messages.filter(({ fix }) => fix).length,
  };
}
