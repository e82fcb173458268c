import type { HostFact } from "../catalogue/host-catalogue.js";
import type { HostScope } from "../catalogue/host-schema.js";
import type { Occasion } from "../catalogue/vocabulary/occasions.js";
import { ENDS_PROCESS } from "../catalogue/vocabulary/shutdown.js";
import type { LintedFile } from "../file/linted-file.js";
import type { EntryPoint } from "./entry-points.js";
import type { HostMatch } from "./host-matching.js";
import { staticText } from "./host-arguments.js";
import { namesIn } from "../syntax/spoken-name.js";
import { propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";

const MAX_CALLEE = 40;
const WRAPPERS = new Set(["TSSatisfiesExpression", "TSAsExpression", "TSNonNullExpression"]);

/** What an entry point is and is called, the place that messages point at, and whether it says that it ends the process. */
export function factsOf(
  match: HostMatch,
  fn: FunctionNode,
  file: LintedFile,
): Pick<EntryPoint, "what" | "subject" | "node" | "file" | "isEnding"> {
  const what = whatIs(match.fact);
  const isEnding = namesOf(match, fn, file).some((name) => ENDS_PROCESS.test(name));
  const home = isAtUse(match) ? match.use!.file : file;
  return { what, ...subjectOf(match, fn, file), file: home, ...(isEnding && { isEnding }) };
}

/** What a scope takes something for, with the name of its host: "Express handler". */
export function whatIs({ host, scope }: HostFact): string {
  return host.builtin ? scope.what : `${host.host} ${scope.what}`;
}

/** What runs each time, by a scope that leaves it out as by one that says it. */
export function occasionOf({ each, runs }: HostScope): Occasion {
  return each ?? (runs === "perIteration" ? "element" : "request");
}

/** Whether messages point at what takes the function, and not at the function. */
function isAtUse({ use }: HostMatch): boolean {
  return use?.kind === "argument";
}

/** The names that the source gives an entry point: of what takes it, of its event or path, and its own. */
function namesOf({ use }: HostMatch, fn: FunctionNode, file: LintedFile): readonly string[] {
  switch (use?.kind) {
    case "argument": {
      const [first] = use.call.arguments;
      const text = first && staticText(unwrap(first));
      return [...namesIn(use.call.callee), ...(text === undefined ? [] : [text])];
    }
    case "export":
      return [use.name, ...use.path];
    case "member":
      return [use.owner.id?.name ?? "", propertyName(use.member) ?? ""];
    case "property":
      return use.path;
    case "assignment":
      return namesIn(use.target);
    default:
      return [nameOrParameters(fn, file)];
  }
}

function subjectOf({ use }: HostMatch, fn: FunctionNode, file: LintedFile): { subject: string; node: Node } {
  switch (use?.kind) {
    case "argument":
      return { subject: describeCall(use.call, use.file), node: use.call };
    case "export":
      return { subject: [use.name, ...use.path].join("."), node: fn };
    case "member":
      return { subject: [use.owner.id?.name, propertyName(use.member)].filter(Boolean).join("."), node: fn };
    case "property":
      return { subject: use.path.join("."), node: fn };
    case "assignment":
      return { subject: use.file.sourceCode.getText(use.target).replaceAll(/\s+/g, ""), node: fn };
    default:
      return { subject: nameOrParameters(fn, file), node: fn };
  }
}

/** A call as a person would name it: `app.get("/price/:id")`, `.then()`, `new Worker("mail")`. */
export function describeCall(call: CallOrNew, file: LintedFile): string {
  const first = call.arguments[0];
  const text = first && staticText(unwrap(first));
  const given = first && text !== undefined ? file.sourceCode.getText(first) : "";
  return `${call.type === "NewExpression" ? "new " : ""}${describeCallee(unwrap(call.callee), file)}(${given})`;
}

function describeCallee(callee: Node, file: LintedFile): string {
  const text = file.sourceCode.getText(callee).replaceAll(/\s+/g, "");
  if (text.length <= MAX_CALLEE && !text.includes("(")) return text;
  return callee.type === "MemberExpression" ? `.${propertyName(callee) ?? ""}` : "…";
}

/** The name of a function, or of what it is assigned to through wrappers; else its parameters. */
function nameOrParameters(fn: FunctionNode, file: LintedFile): string {
  if (fn.id) return fn.id.name;
  for (let at: Node = fn; at.parent; at = at.parent) {
    const parent: Node = at.parent;
    if (parent.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
    if (parent.type === "MethodDefinition" || parent.type === "PropertyDefinition" || parent.type === "Property") {
      return propertyName(parent) ?? "";
    }
    if (!WRAPPERS.has(parent.type)) break;
  }
  return `(${fn.params.map((parameter) => file.sourceCode.getText(parameter).replace(/[\s:=?][\s\S]*$/, "")).join(", ")})`;
}
