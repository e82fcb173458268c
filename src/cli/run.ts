import plugin from "../index.js";
import { Failure } from "./failure.js";
import { findFiles } from "./files.js";
import { print } from "./formats.js";
import { parseOptions, USAGE, type Options, type Target } from "./options.js";
import { progressLine } from "./progress.js";
import { projectDirectory } from "./project-directory.js";
import { sourceAt } from "./explain/source.js";
import { reportTo } from "./report.js";
import { sift } from "./sift.js";

/** What the command reads and writes. */
export interface Terminal {
  readonly cwd: string;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs the command line and gives its exit status: 0 clean, 1 findings, 2 failure. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await lint(args, terminal);
  } catch (error) {
    terminal.stderr.write(`${explanation(error)}\n`);
    return 2;
  }
}

async function lint(args: readonly string[], { cwd, stdout, stderr, env }: Terminal): Promise<0 | 1 | 2> {
  const options = parseOptions(args);
  if (typeof options === "string") {
    stdout.write(options === "help" ? USAGE : `${plugin.meta?.version}\n`);
    return 0;
  }
  if (options.explain) return await explainPlace(options.explain, options, { cwd, stdout, stderr });
  const notice = (text: string): void => void stderr.write(`${text}\n`);
  const found = await findFiles(options.paths, cwd, options.ignorePatterns, notice);
  const files = sift(found, cwd, notice);
  if (files.length === 0) throw new Failure(`Nothing to lint: every file in ${options.paths.join(", ")} is left out`);
  const report = reportTo(options.outputFile, cwd, stdout);
  // Only now: ESLint and the parser take most of a second to load.
  const [{ audit, errorsOf }, { settingsOf }] = await Promise.all([
    import("./audit.js"),
    import("./settings-by-file.js"),
  ]);
  const settings = await settingsOf(files, options.settings, cwd, notice);
  const progress = progressLine(stderr, files.length);
  const result = await audit(files, projectDirectory(files, cwd), { ...options, settings }, progress.show);
  progress.clear();
  const color = hasColor(options.outputFile === undefined && stdout.isTTY, env);
  const shown = options.quiet ? errorsOf(result) : result;
  report(print(shown, options.format, { cwd, fix: options.fix, color }));
  if (result.broken) return 2;
  if (result.errors > 0) return 1;
  if (result.warnings <= options.maxWarnings) return 0;
  stderr.write(`More warnings (${result.warnings}) than the maximum of ${options.maxWarnings}\n`);
  return 1;
}

async function explainPlace(
  target: Target,
  options: Options,
  { cwd, stdout, stderr }: Pick<Terminal, "cwd" | "stdout" | "stderr">,
): Promise<0> {
  const report = reportTo(options.outputFile, cwd, stdout);
  const [{ explain }, { settingsOf }] = await Promise.all([
    import("./explain/explain.js"),
    import("./settings-by-file.js"),
  ]);
  const source = sourceAt(target, cwd);
  const settings = await settingsOf([source.path], options.settings, cwd, (text) => void stderr.write(`${text}\n`));
  const directory = projectDirectory([source.path], cwd);
  report(explain(source, { cwd, directory, settings: settings.get(source.path) ?? {} }));
  return 0;
}

function hasColor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR }: Terminal["env"]): boolean {
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== "0" : isTerminal;
}

function explanation(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  const missing = code === "ERR_MODULE_NOT_FOUND" && /Cannot find package '([^']+)'/.exec(message)?.[1];
  if (missing) return `The package ${missing} is not installed: npm install --save-dev ${missing}`;
  return code?.startsWith("E") && !code.startsWith("ERR_") ? message : (stack ?? message);
}
