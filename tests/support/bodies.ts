import type { TSESTree } from "@typescript-eslint/utils";
import { abortersOf } from "../../src/bodies/aborts.js";
import type { Arrival } from "../../src/bodies/arrival.js";
import type { Exit } from "../../src/bodies/exits.js";
import type { Fact } from "../../src/bodies/typestate.js";
import { FunctionSummaries } from "../../src/bodies/function-summaries.js";
import { enclose, RESPONSE, type AccessPath, type Container } from "../../src/bodies/uses/access-path.js";
import type { ResponseUse, UseContext } from "../../src/bodies/uses/response-use.js";
import { usesOf } from "../../src/bodies/uses/uses-of-value.js";
import type { LintedFile } from "../../src/file/linted-file.js";
import { controlFlowOf, type ControlFlowGraph } from "../../src/flow/control-flow.js";
import { responseAcquisition, type ResponseAcquisition } from "../../src/recognition/response-acquisition.js";
import { codeOwner } from "../../src/resolution/local-function.js";
import type { Node } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import { nodeAt, parse } from "./parse.js";

/** Code that obtains responses, as the analyses of bodies see it. */
export interface BodyCode {
  readonly file: LintedFile;
  readonly calls: readonly TSESTree.CallExpression[];
}

/** Parses code, and finds the calls in it. */
export function parseBodies(code: string): BodyCode {
  const file = parse(code);
  const calls: TSESTree.CallExpression[] = [];
  visit(file.sourceCode.ast, file, (node) => {
    if (node.type === "CallExpression") calls.push(node);
    return "enter";
  });
  return { file, calls };
}

/** The control flow of the function that a node stands in. */
export function graphAround(node: Node, { file }: BodyCode): ControlFlowGraph {
  return controlFlowOf(codeOwner(node), file);
}

/** The response that a call obtains, `fetch(url)` unless said otherwise. */
export function acquisitionAt({ file }: BodyCode, text = "fetch(url)"): ResponseAcquisition {
  const acquisition = responseAcquisition(nodeAt(file, text) as TSESTree.CallExpression, file);
  if (!acquisition) throw new Error(`${text} obtains no response`);
  return acquisition;
}

/** What is needed to follow it. */
export function contextAt(code: BodyCode, text?: string): UseContext {
  const acquisition = acquisitionAt(code, text);
  return { interface: acquisition.interface, event: acquisition.entry.event, file: code.file };
}

/** The arrival of what a call gives in its own function, and the summaries of the others. */
export function arrivalAt(
  code: BodyCode,
  text?: string,
): { readonly arrival: Arrival; readonly summaries: FunctionSummaries } {
  const context = contextAt(code, text);
  const { node } = acquisitionAt(code, text);
  const aborters = abortersOf(node, code.file);
  return {
    arrival: {
      graph: graphAround(node, code),
      start: node,
      uses: usesOf(node, enclose("promise", RESPONSE), context),
      aborters,
    },
    summaries: new FunctionSummaries(context, aborters),
  };
}

/** In words: `promise of response`. */
export function showPath({ containers, part }: AccessPath): string {
  return [...containers.map(showContainer), part].join(" of ");
}

function showContainer(container: Container): string {
  if (container === "promise") return "promise";
  if ("list" in container) return container.list === "each" ? "list" : `list[${container.list}]`;
  return "outcome" in container ? "outcome" : "deferred";
}

/** In words: `hold res: response`. */
export function showUse(use: ResponseUse, file: LintedFile): string {
  switch (use.kind) {
    case "hold":
      return `hold ${use.variable.name}: ${showPath(use.path)}${use.collects ? " among others" : ""}`;
    case "member":
      return `member ${use.variable.name}: ${use.member.of} ${use.member.name}`;
    case "pass":
      return `pass ${nameOfFunction(use.fn, file)}[${use.index}]: ${showPath(use.path)}, which gives ${use.result.is}`;
    case "callback":
      return `callback: ${showPath(use.path)}${use.returnSite ? ` to ${file.sourceCode.getText(use.returnSite.node as never)}` : ""}`;
    case "each":
      return `each [${use.uses.map((one) => showUse(one, file)).join("; ")}]`;
    case "return":
      return `return ${showPath(use.path)}`;
    default:
      return use.kind;
  }
}

function nameOfFunction(fn: Node, { sourceCode }: LintedFile): string {
  return "id" in fn && fn.id ? (fn.id as TSESTree.Identifier).name : sourceCode.getText(fn as never);
}

/** The line and the kind of an exit: `3 return`. */
export function showExit({ kind, node: { loc } }: Exit): string {
  return `${kind === "end" ? loc.end.line : loc.start.line} ${kind}`;
}

/** In words: `open by res after 3 throw if response.status === 200`. */
export function showFact(fact: Fact): string {
  if (fact.is !== "open") return fact.is;
  const holders = [...fact.holders].map(({ name }) => name).toSorted();
  const known = [...fact.known].flatMap(([subject, all]) =>
    all.map(({ text }) => `${subject.replace(/@\d+/g, "")} ${text}`),
  );
  return [
    "open",
    ...(holders.length > 0 ? [`by ${holders.join(", ")}`] : []),
    ...(fact.exit ? [`after ${showExit(fact.exit)}`] : []),
    ...(fact.turned ? [`turned to ${showExit(fact.turned)}`] : []),
    ...(known.length > 0 ? [`if ${known.toSorted().join(", ")}`] : []),
  ].join(" ");
}

/** The marks of one kind in code, `// KIND: what; OTHER: what` at the end of a line: `3 what`. */
export function marksIn(code: string, kind: string): readonly string[] {
  return code.split("\n").flatMap((line, index) => {
    const marks = line.split("// ")[1]?.split("; ") ?? [];
    const own = marks.filter((mark) => mark.startsWith(`${kind}: `));
    return own.map((mark) => `${index + 1} ${mark.slice(kind.length + 2)}`);
  });
}
