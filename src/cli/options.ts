import { parseArgs } from "node:util";
import { Failure } from "./failure.js";
import { FORMATS, type Format } from "./formats.js";
import { oneOf, selectRules, type RuleSelection } from "./rule-selection.js";

/** What the command line asks for. */
export interface Options {
  readonly paths: readonly string[];
  /** `write` repairs files, `show` says what would be repaired. */
  readonly fix: "no" | "write" | "show";
  readonly format: Format;
  readonly rules: RuleSelection;
  /** More warnings than this fail. */
  readonly maxWarnings: number;
}

export const USAGE = `Usage: eslint-plugin-connection-reuse [options] [paths...]

Lints files and directories (by default the current one) for HTTP clients that are not reused.
No ESLint configuration is needed, and none is read. What .gitignore names is left out, and so
are node_modules, dist, build and hidden directories, unless they are given by name.

Options:
  --fix                   repair what is safe to repair
  --fix-dry-run           show what --fix would change, and change nothing
  --format <name>         ${FORMATS.join(", ")} (default: stylish)
  --config <name>         recommended or strict (default: recommended)
  --rule <name>           run this rule only; may be repeated
  --max-warnings <count>  fail when there are more warnings than this
  --help                  show this text
  --version               show the version

Exit status: 0 when there is no error, 1 when there is one or there are too many warnings,
2 when the command could not do its work.
`;

/** Reads the arguments. `help` and `version` come before anything else. */
export function parseOptions(args: readonly string[]): Options | "help" | "version" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  return {
    paths: positionals.length > 0 ? positionals : ["."],
    fix: values["fix-dry-run"] ? "show" : values.fix ? "write" : "no",
    format: oneOf("format", values.format ?? "stylish", FORMATS),
    rules: selectRules(values.config ?? "recommended", values.rule ?? []),
    maxWarnings: limit(values["max-warnings"]),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fix: { type: "boolean" },
        "fix-dry-run": { type: "boolean" },
        format: { type: "string" },
        config: { type: "string" },
        rule: { type: "string", multiple: true },
        "max-warnings": { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message.split(/\.\s|\n/)[0]}. See --help.`);
  }
}

function limit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Failure(`--max-warnings takes a number, not "${value}".`);
  return Number(value);
}
