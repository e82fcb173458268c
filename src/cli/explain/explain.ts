import { Linter, type Rule } from "eslint";
import plugin from "../../index.js";
import { lintedFile, type FileUnderLint } from "../../file/linted-file.js";
import { parser } from "../audit.js";
import { Failure } from "../failure.js";
import { SOURCES } from "../files.js";
import { shownPath } from "../shown-path.js";
import { aboutClient } from "./client.js";
import { block, type Page } from "./page.js";
import type { Messages } from "./reports.js";
import { aboutResponse } from "./response.js";
import type { Source } from "./source.js";
import { isAt, subjectsIn, type Subject } from "./subjects.js";

/** What surrounds the explained file. */
export interface Surroundings {
  /** Paths are shown relative to this directory. */
  readonly cwd: string;
  /** The directory that paths are relative to which rules look at. */
  readonly directory: string;
  readonly settings: object;
}

/** So many lines are named where the asked one has nothing to explain. */
const NEAREST = 3;

/**
 * Tells what is known of the clients and responses on a line of a file, or on the lines beside it.
 * @returns text that ends with a line break
 * @throws Failure where the file does not parse
 */
export function explain(source: Source, { cwd, directory, settings }: Surroundings): string {
  const linter = new Linter({ cwd: directory });
  let explained = "";
  const lint = (config: "recommended" | "strict", also: Linter.Config = {}): Messages => ({
    given: linter.verify(source.text, configuration(settings, [plugin.configs[config], also]), source.path),
    suppressed: (linter as Linter & { getSuppressedMessages(): Linter.LintMessage[] }).getSuppressedMessages(),
  });
  const recommended = lint("recommended");
  const broken = recommended.given.find(({ fatal }) => fatal);
  if (broken) throw new Failure(`--explain ${shownPath(source.path, cwd)}: line ${broken.line}: ${broken.message}`);
  const strict = lint("strict");
  const teller = tellingRule((file) => {
    explained = pageOn(source.line, { file, cwd }, file, { recommended, strict });
  });
  linter.verify(source.text, configuration(settings, [teller]), source.path);
  return explained;
}

function configuration(settings: object, own: readonly Linter.Config[]): Linter.Config[] {
  return [
    {
      files: [SOURCES],
      languageOptions: {
        parser: parser(),
        parserOptions: { jsDocParsingMode: "none", warnOnUnsupportedTypeScriptVersion: false },
      },
      linterOptions: { reportUnusedDisableDirectives: "off" },
      settings: { "connection-reuse": settings },
    },
    ...own,
  ];
}

/** A rule that reports nothing and hands on the file: what analyses know of it, they tell of the file of a rule. */
function tellingRule(tell: (file: FileUnderLint) => void): Linter.Config {
  const rule: Rule.RuleModule = {
    create: (context) => ({ "Program:exit": () => tell(lintedFile(context as never)) }),
  };
  return { plugins: { explain: { rules: { tell: rule } } }, rules: { "explain/tell": "error" } };
}

function pageOn(
  line: number,
  page: Page,
  file: FileUnderLint,
  messages: Readonly<Record<"recommended" | "strict", Messages>>,
): string {
  const subjects = subjectsIn(file);
  const asked = subjects.filter((subject) => isAt(subject, line));
  const name = shownPath(file.filename, page.cwd);
  if (asked.length === 0) return `${nothingAt(`${name}:${line}`, subjects, line)}\n`;
  const blocks = asked.map((subject) => {
    const [title, sections] =
      "client" in subject
        ? [subject.client.name, aboutClient(subject.client, page, file, messages)]
        : [
            `the response of ${subject.response.name}`,
            aboutResponse(subject.node, subject.response, page, file, messages),
          ];
    return block(`${name}:${subject.node.loc.start.line}  ${title}`, sections);
  });
  return `${blocks.join("\n\n")}\n`;
}

function nothingAt(place: string, subjects: readonly Subject[], line: number): string {
  const lines = [...new Set(subjects.map(({ node }) => node.loc.start.line))];
  const nothing = `No client is made and no response is obtained at ${place}.`;
  if (lines.length === 0) return `${nothing} Nor anywhere else in the file.`;
  const nearest = lines.toSorted((one, other) => Math.abs(one - line) - Math.abs(other - line)).slice(0, NEAREST);
  const shown = nearest.toSorted((one, other) => one - other).join(", ");
  return `${nothing} The nearest ${nearest.length === 1 ? "line that has one" : "lines that have one"}: ${shown}.`;
}
