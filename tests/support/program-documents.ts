import { readFileSync } from "node:fs";

/** A program of a document: its files, and the lines of them that have to be reported. */
export interface ProgramCase {
  readonly title: string;
  /** Line of its heading, from 1. */
  readonly line: number;
  /** Texts by their paths, without marks. */
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly ExpectedReport[];
  readonly config: "recommended" | "strict";
  /** What stands under `settings["connection-reuse"]`. */
  readonly settings: object;
  /** What is expected is right, and the analysis is known not to find all of it. */
  readonly notYetTold: boolean;
  /** The heading says that what is reported is wrong so far, which has to be mended. */
  readonly toldWrongly: boolean;
}

/** A line that has to be reported. */
export interface ExpectedReport {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What the message has to contain. */
  readonly text: string | undefined;
}

const NOT_YET_TOLD = " (not yet told)";
const TOLD_WRONGLY = " (told wrongly so far)";
const MARK = /\s*\/\/ error: ([\w-]+)(?: "([^"]*)")?(?=\s*(?:$|\/\/ error:))/g;
const ANY_MARK = /\/\/\s*error\b/;

/**
 * The programs of a document: each heading with code blocks below it is one. A line `` `lib/s3.ts`: `` names the block
 * after it, a block `json settings` gives settings (and `"config": "strict"`), and `// error: rule "text"` at the end of
 * a line says that the line is reported.
 * @throws where a block has no name, a path stands there twice, or a mark is not written as above
 */
export function programsOf(path: string): readonly ProgramCase[] {
  return readPrograms(readFileSync(path, "utf8"));
}

/** The programs in the text of a document. */
export function readPrograms(text: string): readonly ProgramCase[] {
  const lines = text.split("\n");
  const programs: Draft[] = [];
  let draft: Draft | undefined;
  let name: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const fence = /^```(.*)$/.exec(line);
    if (fence) {
      const end = lines.indexOf("```", index + 1);
      if (!draft || end < 0) throw new Error(`line ${index + 1}: this block has no heading, or no end`);
      addBlock(draft, { kind: fence[1]!, name, lines: lines.slice(index + 1, end), line: index + 1 });
      name = undefined;
      index = end;
      continue;
    }
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      draft = { title: heading, line: index + 1, files: {}, expected: [], settings: {} };
      programs.push(draft);
    }
    if (line.trim() !== "") name = /^`([^`]+)`:$/.exec(line)?.[1];
  }
  return programs.filter(({ files }) => Object.keys(files).length > 0).map(finished);
}

interface Draft {
  readonly title: string;
  readonly line: number;
  readonly files: Record<string, string>;
  readonly expected: ExpectedReport[];
  settings: Record<string, unknown>;
}

interface DocumentBlock {
  readonly kind: string;
  readonly name: string | undefined;
  readonly lines: readonly string[];
  readonly line: number;
}

function addBlock(draft: Draft, { kind, name, lines, line }: DocumentBlock): void {
  if (kind === "json settings") {
    draft.settings = JSON.parse(lines.join("\n")) as Record<string, unknown>;
    return;
  }
  if (name === undefined) throw new Error(`line ${line}: no line with a path and a colon names this block`);
  if (name in draft.files) throw new Error(`line ${line}: ${name} is there already`);
  draft.expected.push(...lines.flatMap((code, index) => marksOf(code, name, index + 1, line)));
  draft.files[name] = `${lines.map((code) => code.replaceAll(MARK, "")).join("\n")}\n`;
}

function marksOf(code: string, file: string, line: number, blockLine: number): readonly ExpectedReport[] {
  const marks = [...code.matchAll(MARK)].map(([, rule, text]): ExpectedReport => ({ file, line, rule: rule!, text }));
  if (ANY_MARK.test(code.replaceAll(MARK, "")))
    throw new Error(`line ${blockLine + line}: this mark is not understood`);
  return marks;
}

function finished({ title, line, files, expected, settings: { config, ...settings } }: Draft): ProgramCase {
  const notYetTold = title.endsWith(NOT_YET_TOLD);
  const toldWrongly = title.endsWith(TOLD_WRONGLY);
  return {
    title: title.replace(NOT_YET_TOLD, "").replace(TOLD_WRONGLY, ""),
    toldWrongly,
    line,
    files: { "package.json": '{ "private": true }\n', ...files },
    expected,
    config: config === "strict" ? "strict" : "recommended",
    settings,
    notYetTold,
  };
}
