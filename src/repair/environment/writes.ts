import { isEnvironment } from "../../recognition/environment.js";
import { executionOf } from "../../execution/execution-context.js";
import { runtimeOf } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import { mayRunTogether } from "../../project/packages-around.js";
import { sourcesMatching } from "../../project/programs.js";
import { globalPath, qualifiedNameOf } from "../../resolution/qualified-name.js";
import type { Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** Code that changes the environment of the process, by one look at a text: an assignment, `delete`, `Object.assign`. */
const WRITES =
  /\bprocess\.env(?:\.\w+|\[[^\]\n]{1,80}\])\s*(?:\?\?|\|\||&&)?=(?!=)|\b(?:assign\(\s*|delete\s+)process\.env\b/;

/** Code that does so, or has a library do it. */
const WRITES_OR_LOADS = new RegExp(`${WRITES.source}|\\b(?:dotenv|dotenv-flow|loadEnvConfig|loadEnvFile)\\b`);

/** Where the environment is written. */
interface EnvironmentWrite {
  /** The variable; undefined where that is not written. */
  readonly name: string | undefined;
  /** Whether the program has started by then, or may have. */
  readonly isLater: boolean;
}

/** The files of the program, tests aside, that write the environment or have a library do it. */
export function environmentWriters(file: LintedFile): readonly LintedFile[] {
  return outsideTests(WRITES_OR_LOADS, file);
}

function outsideTests(pattern: RegExp, file: LintedFile): readonly LintedFile[] {
  return sourcesMatching(pattern, file).filter((source) => runtimeOf(source) !== "test");
}

/**
 * Whether the program writes one of these variables, after it has started: what is made at first use then is not what is
 * made at the next. Tests do not count, nor what no process loads beside the file.
 * @param names undefined among them stands for any variable
 */
export function isWrittenLater(names: ReadonlySet<string | undefined>, file: LintedFile): boolean {
  return outsideTests(WRITES, file).some(
    (source) => writesIn(source).some((write) => isAnyOf(write, names)) && mayRunTogether(source, file),
  );
}

function isAnyOf({ name, isLater }: EnvironmentWrite, names: ReadonlySet<string | undefined>): boolean {
  return isLater && (name === undefined || names.has(undefined) || names.has(name));
}

const writesIn = memoiseByFile((file: LintedFile): readonly EnvironmentWrite[] => {
  const writes: EnvironmentWrite[] = [];
  visit(file.sourceCode.ast, file, (node) => {
    const target = targetOf(node, file);
    if (target && isEnvironment(target, file))
      writes.push({
        name: qualifiedNameOf(target, file)?.path.at(2),
        isLater: executionOf(node, file).frequency !== "once",
      });
    return "enter";
  });
  return writes;
});

/** What a node writes: the left side of an assignment, what is deleted, what `Object.assign` fills. */
function targetOf(node: Node, file: LintedFile): Node | undefined {
  switch (node.type) {
    case "AssignmentExpression":
      return node.left;
    case "UnaryExpression":
      return node.operator === "delete" ? node.argument : undefined;
    case "CallExpression":
      return globalPath(node.callee, file) === "Object.assign" ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
}
