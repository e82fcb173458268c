import type { TSESTree } from "@typescript-eslint/utils";
import { RESPONSE_INTERFACES } from "../catalogue/response-interfaces.js";
import type { ResponseEntry, ResponseInterface } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey, memoiseByNode } from "../file/memoise.js";
import { isBrowserRequest } from "./browser-request.js";
import { catalogueOf, importsLibrary, refersToGlobalOf } from "./catalogue-of.js";
import { declaredResponse } from "./declared-response.js";
import { optionValue, staticValue } from "./option-value.js";
import { callName } from "../resolution/callee-names.js";
import { exportName, GLOBAL, qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import { requestMethodOf } from "./request-method.js";
import { importsResponses, leadsToLibrary } from "./response-modules.js";
import { packageExport } from "../resolution/handed-on.js";
import { programOrigin } from "../resolution/program-origin.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { onlyValue, variableOf } from "../syntax/variables.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** A call that obtains a response whose body has to be consumed. */
export interface ResponseAcquisition {
  readonly node: TSESTree.CallExpression;
  /** The file that the call stands in. */
  readonly file: LintedFile;
  /** As a person would write it: `fetch()`, `http.get()`. */
  readonly name: string;
  readonly entry: ResponseEntry;
  readonly interface: ResponseInterface;
}

/** The interface of the responses that an entry describes. */
export const interfaceOf = memoiseByKey((entry: ResponseEntry): ResponseInterface => {
  const known = typeof entry.interface === "string" ? RESPONSE_INTERFACES[entry.interface] : entry.interface;
  const body = entry.body && known.body ? { body: { ...known.body, property: entry.body } } : {};
  if (entry.unread === undefined) return { ...known, ...body };
  const { until: _, ...rest } = known;
  return { ...rest, ...body, unread: entry.unread, ...(entry.until !== undefined && { until: entry.until }) };
});

/** Whether a file can obtain a response at all: decided before any traversal. */
export function mayObtainResponses(file: LintedFile): boolean {
  return (
    refersToGlobalOf(file, ({ responses }) => responses) ||
    importsLibrary(file, ({ responses }) => responses !== undefined) ||
    mayDeclareResponses(file) ||
    importsResponses(file)
  );
}

/** Whether a file can have an abstract method that returns a response of a global type. By the text, since not every parser gives references to types. */
function mayDeclareResponses(file: LintedFile): boolean {
  const { text } = file.sourceCode;
  if (!text.includes("abstract")) return false;
  const types = catalogueOf(file)
    .librariesOf(GLOBAL)
    .flatMap(({ responses }) => Object.values(responses ?? {}).map(({ type }) => type));
  return types.some((type) => type !== undefined && text.includes(type));
}

/** The response that a call obtains, or undefined when it obtains none, or none with a body: by bindings only. */
export const responseAcquisition = memoiseByNode(
  (node: TSESTree.CallExpression, file: LintedFile): ResponseAcquisition | undefined => {
    const entry = entryOf(node, file);
    if (!entry || !hasBody(node, entry, file)) return undefined;
    return { node, file, name: callName(node, file), entry, interface: interfaceOf(entry) };
  },
);

/** Whether a call obtains a response in a way that only a browser does. */
export function runsInBrowser(node: TSESTree.CallExpression, file: LintedFile): boolean {
  const entry = entryOf(node, file);
  return entry !== undefined && isBrowserRequest(node, entry, file);
}

const entryOf = memoiseByNode((node: TSESTree.CallExpression, file: LintedFile): ResponseEntry | undefined => {
  const callee = unwrap(node.callee);
  for (const name of namesOfCallee(callee, file)) {
    const entry = lookUp(name, "", file);
    if (entry && entry.arrives !== "command") return entry;
  }
  return commandOf(node, callee, file) ?? methodOf(callee, file) ?? declaredResponse(node, file);
});

/** The names that a called expression may have: of itself, of its type or default, or of each side of a choice. */
function namesOfCallee(callee: Node, file: LintedFile): readonly QualifiedName[] {
  const name = qualifiedNameOf(callee, file);
  if (name) return [(leadsToLibrary(callee, file) ? packageExport(name, file) : undefined) ?? name];
  const sides = namesOfSides(callee, file);
  if (sides.length > 0 && sides.every((side) => side && lookUp(side, "", file))) return sides as QualifiedName[];
  if (callee.type !== "Identifier") return [];
  const variable = variableOf(callee, file);
  const definition = variable?.defs[0];
  if (definition?.type === "Parameter") return namesOfParameter(definition.name as Node, file);
  const value = variable && onlyValue(variable);
  const choice = value && unwrap(value);
  if (choice?.type !== "LogicalExpression" || choice.operator === "&&") return [];
  const fallback = qualifiedNameOf(choice.right, file);
  return fallback ? [fallback] : [];
}

/** Those of both sides of `secure ? https : http`, and of a member of that; none where it is no such choice. */
function namesOfSides(node: Node, file: LintedFile): readonly (QualifiedName | undefined)[] {
  const value = unwrap(node);
  switch (value.type) {
    case "ConditionalExpression":
      return [value.consequent, value.alternate].map((side) => qualifiedNameOf(side, file));
    case "Identifier": {
      const variable = variableOf(value, file);
      const only = variable && onlyValue(variable);
      return only && unwrap(only).type === "ConditionalExpression" ? namesOfSides(only, file) : [];
    }
    case "MemberExpression": {
      const member = propertyName(value);
      return member === undefined
        ? []
        : namesOfSides(value.object, file).map((side) => side && { ...side, path: [...side.path, member] });
    }
    default:
      return [];
  }
}

/** `fetcher: typeof fetch`, `fetcher = fetch`. */
function namesOfParameter(name: Node, file: LintedFile): readonly QualifiedName[] {
  const type = name.type === "Identifier" ? name.typeAnnotation?.typeAnnotation : undefined;
  const stated =
    type?.type === "TSTypeQuery"
      ? type.exprName
      : name.parent?.type === "AssignmentPattern" && name.parent.left === name
        ? name.parent.right
        : undefined;
  const named = stated && qualifiedNameOf(stated, file);
  return named ? [named] : [];
}

/** A method of something that the library made: `pool.request()` for `Pool#request`, `api()` for `create#()`. */
function methodOf(callee: Node, file: LintedFile): ResponseEntry | undefined {
  const method = callee.type === "MemberExpression" ? propertyName(callee) : "()";
  const receiver = callee.type === "MemberExpression" ? callee.object : callee;
  if (method === undefined || callee.type === "CallExpression") return undefined;
  const origin = leadsToLibrary(callee, file) ? programOrigin(receiver, file) : receiverOrigin(receiver, file);
  if ((origin.how !== "made" && origin.how !== "type") || origin.through.length > 0) return undefined;
  for (const name of origin.names) {
    const found = lookUp(name, `#${method}`, file);
    if (found) return found;
  }
  return undefined;
}

/** `client.send(new GetObjectCommand())`. */
function commandOf(node: TSESTree.CallExpression, callee: Node, file: LintedFile): ResponseEntry | undefined {
  if (callee.type !== "MemberExpression" || propertyName(callee) !== "send" || !node.arguments[0]) return undefined;
  const origin = receiverOrigin(node.arguments[0], file);
  const name = origin.how === "made" && origin.through.length === 0 ? origin.names[0] : undefined;
  const found = name && lookUp(name, "", file);
  return found?.arrives === "command" ? found : undefined;
}

function lookUp(name: QualifiedName, suffix: string, file: LintedFile): ResponseEntry | undefined {
  return catalogueOf(file).response(name.module, `${exportName(name)}${suffix}`)?.entry;
}

/** Whether the response of this very call has a body that someone has to consume. */
function hasBody(node: TSESTree.CallExpression, entry: ResponseEntry, file: LintedFile): boolean {
  if (entry.when && !isGiven(node, entry.when, file)) return false;
  if (isBrowserRequest(node, entry, file)) return false;
  return !asksForNoBody(node, interfaceOf(entry), file);
}

/** Whether a call names a method whose responses have no body. */
export function asksForNoBody(
  node: TSESTree.CallExpression,
  { bodyless }: ResponseInterface,
  file: LintedFile,
): boolean {
  const method = bodyless && requestMethodOf(node, file);
  return method !== undefined && bodyless!.methods.includes(method);
}

function isGiven(node: TSESTree.CallExpression, when: NonNullable<ResponseEntry["when"]>, file: LintedFile): boolean {
  const places = when.argument === undefined ? node.arguments : node.arguments.slice(when.argument, when.argument + 1);
  return places.some((argument) => {
    const option = optionValue(argument, when.option, file);
    return option.is === "known" && staticValue(option.node, file)?.value === when.is;
  });
}
