import { parseArgs } from "node:util";
import { obstacleToRule } from "../file/ignore-rules.js";
import { Failure } from "./failure.js";
import { FORMATS, type Format } from "./formats.js";
import { oneOf, selectRules, type RuleSelection } from "./rule-selection.js";
import { shownValue } from "./shown-value.js";

/** What the command line asks for. */
export interface Options {
  readonly paths: readonly string[];
  /** What to explain in place of linting. */
  readonly explain: Target | undefined;
  /** What to leave out, as lines of a .gitignore. */
  readonly ignorePatterns: readonly string[];
  /** Settings come from a file, or from the ESLint configuration of the project, or from nowhere. */
  readonly settings: { readonly file: string } | "project" | "none";
  /** `write` repairs files, `show` says what would be repaired. */
  readonly fix: "no" | "write" | "show";
  readonly format: Format;
  /** Where the report goes in place of standard output. */
  readonly outputFile: string | undefined;
  readonly rules: RuleSelection;
  /** Errors only are shown and repaired. */
  readonly quiet: boolean;
  /** More warnings than this fail. */
  readonly maxWarnings: number;
}

/** A line of a file. */
export interface Target {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export const USAGE = `Usage: eslint-plugin-connection-reuse [options] [paths...]

Lints files, directories and quoted patterns ('src/**/*.ts'; by default the current directory)
for HTTP clients that are not reused. It brings its own rules and its own parser: of the
project's ESLint configuration it reads settings["connection-reuse"], and nothing else.
What .gitignore names is left out, and so are node_modules, dist, build, hidden directories and
minified files, unless they are given by name.

Options:
  --ignore-pattern <pattern>  leave this out too, as a line of a .gitignore would; may be repeated
  --config <name>             recommended or strict (default: recommended)
  --rule <name>               run this rule only; may be repeated
  --settings <file>           take the settings from this file (JSON, or a JavaScript module)
  --no-config                 do not load the project's ESLint configuration
  --explain <file:line>       tell what is known of the clients and responses of a line, and why they
                              are reported or not
  --fix                       repair what is safe to repair
  --fix-dry-run               show what --fix would change, and change nothing
  --quiet                     show and repair errors only, no warnings
  --max-warnings <count>      fail when there are more warnings than this
  --format <name>             ${FORMATS.join(", ")} (default: stylish)
  --output-file <file>        write the report to this file
  --help                      show this text
  --version                   show the version

Exit status: 0 when there is no error, 1 when there is one or there are too many warnings,
2 when the command could not do its work.
`;

/** Every option, in the order in which the usage tells of them. */
export const OPTIONS = {
  "ignore-pattern": { type: "string", multiple: true },
  config: { type: "string" },
  rule: { type: "string", multiple: true },
  settings: { type: "string" },
  "no-config": { type: "boolean" },
  explain: { type: "string" },
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  quiet: { type: "boolean" },
  "max-warnings": { type: "string" },
  format: { type: "string" },
  "output-file": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the arguments. `help` and `version` come before anything else. */
export function parseOptions(args: readonly string[]): Options | "help" | "version" {
  const { values, positionals } = parse(args);
  const empty = Object.entries(values).find(([, value]) => [value].flat().includes(""));
  if (empty) throw new Failure(`--${empty[0]} takes a value that is not empty.`);
  if (values.help) return "help";
  if (values.version) return "version";
  for (const pattern of values["ignore-pattern"] ?? []) {
    const obstacle = obstacleToRule(pattern);
    if (obstacle) throw new Failure(`--ignore-pattern ${shownValue(pattern)} ${obstacle}.`);
  }
  const explain = values.explain === undefined ? undefined : target(values.explain);
  if (explain && positionals.length > 0) throw new Failure(`--explain takes no paths, but "${positionals[0]}" is one.`);
  return {
    explain,
    paths: positionals.length > 0 ? positionals : ["."],
    ignorePatterns: values["ignore-pattern"] ?? [],
    settings: values.settings !== undefined ? { file: values.settings } : values["no-config"] ? "none" : "project",
    fix: values["fix-dry-run"] ? "show" : values.fix ? "write" : "no",
    format: oneOf("format", values.format ?? "stylish", FORMATS),
    outputFile: values["output-file"],
    rules: selectRules(values.config ?? "recommended", values.rule ?? []),
    quiet: values.quiet ?? false,
    maxWarnings: limit(values["max-warnings"]),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message.split(/\.\s|\n/)[0]}. See --help.`);
  }
}

/** `src/s3.ts:4`, or with a column behind it, as editors write places. */
function target(value: string): Target {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(value) ?? [];
  if (!file || !Number(line))
    throw new Failure(`--explain takes a file and a line, as src/client.ts:4, not "${value}".`);
  return { file, line: Number(line) };
}

function limit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Failure(`--max-warnings takes a number, not "${value}".`);
  return Number(value);
}
