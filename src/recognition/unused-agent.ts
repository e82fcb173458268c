import type { Protocol } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { optionValue } from "./option-value.js";
import { requestCall, type RequestCall } from "./request-call.js";
import { propertyName, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { MOST_ALIASES, resolve, variableOf } from "../syntax/variables.js";

/** A call that is given an agent, and the dotted path of the option that it is. */
interface AgentUse {
  readonly call: CallOrNew;
  readonly option: string;
}

/**
 * Whether all that becomes of an agent is that requests get it which do not use it, because their address is a literal
 * of the other protocol: `axios.get("https://…", { httpAgent })`.
 * @param carries the only protocol that the agent carries, where there is only one
 */
export function isUnusedAgent(agent: CallOrNew, carries: Protocol | undefined, file: LintedFile): boolean {
  const uses = usesOf(agent, [], file);
  return uses !== undefined && uses.length > 0 && uses.every((use) => isIdle(use, carries, file));
}

function isIdle({ call, option }: AgentUse, carries: Protocol | undefined, file: LintedFile): boolean {
  const request = requestCall(call, file);
  const protocol = protocolIn(request ? addressesOf(request, file) : call.arguments, file);
  if (!protocol) return false;
  // Whatever a call is that the catalogue does not know: no agent carries what it cannot.
  const served = request?.entry.agents?.[option] ?? "any";
  return (served !== "any" && served !== protocol) || (carries !== undefined && carries !== protocol);
}

/** The calls that a value is given to, which holds the agent under `path`; undefined when it may go elsewhere as well. */
function usesOf(node: Node, path: readonly string[], file: LintedFile): readonly AgentUse[] | undefined {
  const value = wrapped(node);
  const parent = value.parent!;
  switch (parent.type) {
    case "Property": {
      const name = parent.value === value ? propertyName(parent) : undefined;
      return name === undefined ? undefined : usesOf(parent.parent, [name, ...path], file);
    }
    case "ConditionalExpression":
      return parent.test === value ? undefined : usesOf(parent, path, file);
    case "LogicalExpression":
      return usesOf(parent, path, file);
    case "VariableDeclarator":
      return usesOfVariable(parent.id, path, file);
    case "CallExpression":
    case "NewExpression":
      return parent.callee === value ? undefined : [{ call: parent, option: path.join(".") }];
    default:
      return undefined;
  }
}

function usesOfVariable(name: Node, path: readonly string[], file: LintedFile): readonly AgentUse[] | undefined {
  const variable = name.type === "Identifier" ? variableOf(name, file) : undefined;
  if (!variable || name.parent?.parent?.parent?.type === "ExportNamedDeclaration") return undefined;
  const uses: AgentUse[] = [];
  for (const reference of variable.references) {
    if (reference.init) continue;
    const found = reference.isRead() ? usesOf(reference.identifier, path, file) : undefined;
    if (!found) return undefined;
    uses.push(...found);
  }
  return uses;
}

/** Where a request may say where it goes. */
function addressesOf({ node, entry, options }: RequestCall, file: LintedFile): readonly Node[] {
  const { argument, options: paths = [] } = entry.address ?? {};
  const first = argument === undefined ? [] : node.arguments.slice(argument, argument + 1);
  if (!options || options === "none") return first;
  const given = paths.map((path) => optionValue(options, path, file));
  return [...first, ...given.flatMap((value) => (value.is === "known" ? [value.node] : []))];
}

/** The protocol that the first address which has one begins with. */
function protocolIn(addresses: readonly Node[], file: LintedFile): Protocol | undefined {
  for (const address of addresses) {
    const protocol = /^https?:/i.exec(beginningOf(address, file))?.[0].toLowerCase();
    if (protocol) return protocol as Protocol;
  }
  return undefined;
}

/** The text that an expression is known to begin with: a literal, a template, a sum, a `URL` made of one of these. */
function beginningOf(node: Node, file: LintedFile, depth = 0): string {
  if (depth > MOST_ALIASES) return "";
  const value = resolve(node, file);
  switch (value.type) {
    case "Literal":
      return typeof value.value === "string" ? value.value : "";
    case "TemplateLiteral": {
      const [first] = value.quasis;
      const base = value.expressions[0];
      return first!.value.raw === "" && base ? beginningOf(base, file, depth + 1) : first!.value.raw;
    }
    case "BinaryExpression":
      return beginningOf(value.left, file, depth + 1);
    case "NewExpression":
      return value.callee.type === "Identifier" && value.callee.name === "URL" && value.arguments[0]
        ? beginningOf(value.arguments[0], file, depth + 1)
        : "";
    default:
      return "";
  }
}
