import type { TSESLint } from "@typescript-eslint/utils";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import { enclosingFunction, functionName } from "../../syntax/functions.js";
import { propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";

type Scope = TSESLint.Scope.Scope;

const RESERVED = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export exports extends false finally for function if implements import in instanceof interface let module new null package private protected public require return static super switch this throw true try typeof undefined var void while with yield globalThis process".split(
    " ",
  ),
);

/** Keys of `{ agent: { http: …, https: … } }`, which say little alone. */
const PROTOCOLS = new Set(["http", "https", "http2"]);

/** Where a name is used. */
export interface NameUses {
  /** Nodes from which the name must lead to module scope. */
  readonly from: readonly Node[];
  /** A local variable that goes away, so that its name does not stand in the way. */
  readonly removed?: Variable | undefined;
}

/** What a variable at module scope may be called. */
export interface NameRequest extends NameUses {
  /** Preferred name. */
  readonly preferred: string;
}

/** A name that is free at module scope and in every scope between it and the places that use it. */
export function availableName({ preferred, from, removed }: NameRequest, file: FileUnderLint): string {
  const capital = preferred[0]!.toUpperCase() + preferred.slice(1);
  const candidates = [preferred, /^shared[A-Z]/.test(preferred) ? `${preferred}1` : `shared${capital}`];
  for (const candidate of candidates) if (isFree(candidate, from, removed, file)) return candidate;
  for (let number = 2; ; number += 1) {
    const candidate = `${candidates[1]}${number}`;
    if (isFree(candidate, from, removed, file)) return candidate;
  }
}

function isFree(name: string, from: readonly Node[], removed: Variable | undefined, file: FileUnderLint): boolean {
  if (RESERVED.has(name) || isGlobalUsed(file).has(name)) return false;
  const outermost = moduleScopes(file);
  if (outermost.some((scope) => scope.set.has(name))) return false;
  return from.every((node) => leadsToModule(name, node, removed, file));
}

/** Whether `name`, used at `node`, means the variable of the module. */
export function leadsToModule(name: string, node: Node, removed: Variable | undefined, file: FileUnderLint): boolean {
  const outermost = moduleScopes(file);
  for (let scope: Scope | null = file.sourceCode.getScope(node); scope; scope = scope.upper) {
    if (outermost.includes(scope)) return true;
    const found = scope.set.get(name);
    if (found && found !== removed && !isImplicitArguments(found)) return false;
  }
  return true;
}

function isImplicitArguments(variable: Variable): boolean {
  return variable.name === "arguments" && variable.defs.length === 0;
}

function moduleScopes(file: FileUnderLint): readonly Scope[] {
  const { scopes } = file.sourceCode.scopeManager!;
  return scopes.filter((scope) => scope.block.type === "Program");
}

/** Names of globals that the file uses without declaring them. */
const isGlobalUsed = memoiseByFile((file: FileUnderLint): ReadonlySet<string> => {
  const global = file.sourceCode.scopeManager?.globalScope;
  const names = new Set<string>();
  for (const reference of global?.through ?? []) names.add(reference.identifier.name as string);
  for (const reference of global?.references ?? [])
    if (!reference.resolved?.defs.length) names.add(reference.identifier.name as string);
  return names;
});

/** `producer`, `createSender`: the noun in the name of a method that makes a client. */
const MAKING = /^(?:create|get|make|new|open)(?=[A-Z])/;

/** What a person would call the client that a construction makes. */
export function naturalName({ node, origin }: ClientConstruction): string {
  const { parent } = wrapped(node).parent?.type === "AwaitExpression" ? wrapped(wrapped(node).parent!) : wrapped(node);
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
  if (parent?.type === "AssignmentExpression" && parent.left.type === "Identifier") return parent.left.name;
  const property =
    parent?.type === "Property" && parent.parent.type === "ObjectExpression" ? propertyName(parent) : undefined;
  if (property !== undefined && /^[A-Za-z_$][\w$]*$/.test(property))
    return PROTOCOLS.has(property) ? `${property}Agent` : property;
  return (
    nameOfMaker(node, origin.path.at(-1)) ??
    nameOfExport(
      origin.path.filter((part) => part !== "default"),
      origin.module,
      unwrap(node.callee),
    )
  );
}

/** `qstashClient` where `getQstashClient` returns a new `Client`: what the function says more than the class does. */
function nameOfMaker(node: Node, exported: string | undefined): string | undefined {
  const { parent } = wrapped(node);
  const isReturned = parent?.type === "ReturnStatement" || parent?.type === "ArrowFunctionExpression";
  const name = isReturned ? functionName(enclosingFunction(node)!) : undefined;
  if (name === undefined || exported === undefined || !MAKING.test(name)) return undefined;
  const noun = name.replace(MAKING, "");
  return noun.endsWith(exported) && noun !== exported ? lowerFirst(noun) : undefined;
}

function nameOfExport(path: readonly string[], module: string, callee: Node): string {
  const last = path.at(-1);
  const method = last?.includes("#") ? /[^#.]+$/.exec(last)?.[0] : undefined;
  if (method) return lowerFirst(method.replace(MAKING, ""));
  if (last !== undefined && /^[A-Z]/.test(last)) return lowerFirst(last);
  const library = module
    .replace(/^node:/, "")
    .split("/")
    .at(-1)!
    .replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
  const base = callee.type === "Identifier" && last === undefined ? callee.name : library;
  return `${lowerFirst(base)}Client`;
}

/** `S3Client` → `s3Client`, `HTTPAgent` → `httpAgent`. */
function lowerFirst(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|\d|$)|^[A-Z]/, (start) => start.toLowerCase());
}
