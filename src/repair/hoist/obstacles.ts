import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import { dependsOnCall, freeVariables, isModuleLevel, suspends } from "../../syntax/free-variables.js";
import { inlineConstants } from "./inlined-constants.js";
import { namesLocalType } from "./local-types.js";
import { sharingOptions } from "./options.js";
import { worst } from "./provenance.js";
import { REFUSAL_REASONS, type RefusalReason, type UnsafeReason } from "./reasons.js";
import { isFunction } from "../../syntax/functions.js";
import { isCallOrNew, outward, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import { resolve, type Variable } from "../../syntax/variables.js";
import { visit } from "../../syntax/walk.js";

export type Reason = UnsafeReason | RefusalReason;

export function isRefusal(reason: Reason): reason is RefusalReason {
  return Object.hasOwn(REFUSAL_REASONS, reason);
}

/** Whether and how a construction could run at another place. */
export interface Portability {
  /** Why it must not run at module load, or not be shared; empty when it may. */
  readonly reasons: readonly Reason[];
  /** Edits inside it that make sharing worth while. */
  readonly inside: readonly Edit[];
  /** Edits outside it that go with those: declarations that nothing uses then. */
  readonly outside: readonly Edit[];
  /** Variables of the module that it needs. */
  readonly needs: readonly Variable[];
  /** Variables of the surrounding functions that it names. */
  readonly locals: readonly Variable[];
}

/** Whether the construction, and the clients among its arguments, could run once at module load. */
export function portability(construction: ClientConstruction, file: LintedFile): Portability {
  const { node } = construction;
  const reasons: Reason[] = [];
  const inside: Edit[] = [];
  for (const part of [construction, ...clientsWithin(construction, file)]) {
    const options = sharingOptions(part, file);
    reasons.push(...options.reasons);
    inside.push(...options.edits);
    reasons.push(...constructorReasons(part, file));
  }
  const { bound } = freeVariables(node, file);
  const free = [...new Set(bound.map(({ variable }) => variable))];
  const locals = free.filter((variable) => !isModuleLevel(variable));
  const needs = free.filter(isModuleLevel);
  reasons.push(...argumentReasons(construction, locals, file));
  const inlining = reasons.includes("local-constant") ? inlineConstants(locals, node, file) : undefined;
  if (!inlining) return { reasons: [...new Set(reasons)], inside, outside: [], needs, locals };
  return {
    reasons: [...new Set(reasons.filter((reason) => reason !== "local-constant"))],
    inside: [...inside, ...inlining.inside],
    outside: inlining.outside,
    needs: [...needs, ...inlining.needs],
    locals,
  };
}

/** The clients that are made among the arguments of another. */
export function clientsWithin(
  { arguments: given }: ClientConstruction,
  file: LintedFile,
): readonly ClientConstruction[] {
  const found: ClientConstruction[] = [];
  for (const argument of given) {
    visit(argument, file, (inner) => {
      const client = isCallOrNew(inner) ? clientConstruction(inner, file) : undefined;
      if (client) found.push(client);
      return "enter";
    });
  }
  return found;
}

/** The client among whose arguments another is made. */
export function clientAround({ node }: ClientConstruction, file: LintedFile): ClientConstruction | undefined {
  for (const outer of outward(wrapped(node).parent!)) {
    if (isFunction(outer)) return undefined;
    const client = isCallOrNew(outer) ? clientConstruction(outer, file) : undefined;
    if (client) return client;
  }
  return undefined;
}

function constructorReasons(construction: ClientConstruction, file: LintedFile): Reason[] {
  const { connects, awaited, readsEnvironment } = construction.entry.construction;
  const reasons: Reason[] = [];
  if (construction.subclass) reasons.push("subclass");
  if (connects) reasons.push("connects");
  if (awaited) reasons.push("awaited");
  if (readsEnvironment) reasons.push("environment");
  if (mayThrow(construction, file)) reasons.push("may-throw");
  return reasons;
}

function mayThrow({ entry, arguments: given }: ClientConstruction, file: LintedFile): boolean {
  const { throws } = entry.construction;
  if (throws === "never") return false;
  if (throws !== "on-invalid-url") return true;
  const [first] = given;
  return !first || !holdsValidUrl(first, file);
}

const URL_OPTION = /^(?:url|uri|proxy|origin|host|baseUrl|baseURL|prefixUrl|endpoint)$/;

/** A literal URL that parses, alone or as an option, or a `URL` made of one. */
function holdsValidUrl(argument: Node, file: LintedFile): boolean {
  const value = resolve(argument, file);
  if (value.type === "Literal") return typeof value.value === "string" && URL.canParse(value.value);
  if (value.type === "TemplateLiteral")
    return value.expressions.length === 0 && URL.canParse(value.quasis[0]!.value.cooked ?? "");
  if (value.type === "NewExpression")
    return (
      value.callee.type === "Identifier" &&
      value.callee.name === "URL" &&
      value.arguments.length === 1 &&
      holdsValidUrl(value.arguments[0]!, file)
    );
  if (value.type !== "ObjectExpression") return false;
  const urls = value.properties.filter(
    (property): property is TSESTree.Property =>
      property.type === "Property" && property.key.type === "Identifier" && URL_OPTION.test(property.key.name),
  );
  return (
    urls.length === 1 &&
    value.properties.every(({ type }) => type === "Property") &&
    holdsValidUrl(urls[0]!.value, file)
  );
}

function argumentReasons(
  { node, arguments: given, maker }: ClientConstruction,
  locals: readonly Variable[],
  file: LintedFile,
): Reason[] {
  if (dependsOnCall(node, file)) return ["uses-this"];
  if (suspends(node, file)) return ["awaits-arguments"];
  if (namesLocalType(node, file)) return ["local-type"];
  const callee = rootVariable(node.callee, locals);
  const { settled, reason } = worst(maker ? [...given, maker] : given, file);
  const reasons: Reason[] = callee ? ["local-import"] : [];
  if (settled === "changing") reasons.push(reason!);
  if (settled === "caller") reasons.push("depends-on-key");
  if (settled === "environment") reasons.push("environment");
  if (settled === "constant" && locals.some((variable) => variable !== callee)) reasons.push("local-constant");
  return reasons;
}

function rootVariable(callee: Node, locals: readonly Variable[]): Variable | undefined {
  let at = unwrap(callee);
  while (at.type === "MemberExpression") at = unwrap(at.object);
  return locals.find(({ references }) => references.some(({ identifier }) => identifier === at));
}
