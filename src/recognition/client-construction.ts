import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientEntry, Library } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile, memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { calleeNames, callName } from "../resolution/callee-names.js";
import { catalogueOf, importedLibraries } from "./catalogue-of.js";
import { constructionOrigins } from "./construction-origin.js";
import { exportName, type QualifiedName } from "../resolution/qualified-name.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { isUnusedAgent } from "./unused-agent.js";
import { isCallOrNew, propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";

/** An expression that makes a client of the catalogue, in whatever file it stands. */
export interface ClientConstruction extends Place<CallOrNew> {
  /** As a person would write it: `new https.Agent()`, `axios.create()`. */
  readonly name: string;
  readonly origin: QualifiedName;
  readonly library: Library;
  readonly entry: ClientEntry;
  readonly arguments: readonly TSESTree.CallExpressionArgument[];
  /** The client whose method makes this one: `kafka` of `kafka.producer()`. */
  readonly maker: Node | undefined;
  /** Made through a class of the program that extends the client: its constructor is not known. */
  readonly subclass: boolean;
}

/**
 * The client that an expression makes, a `new` or a call, or undefined: by bindings only, never by a name alone. An agent that none of
 * its requests uses is no client to speak of.
 */
export function clientConstruction(node: Node, file: LintedFile): ClientConstruction | undefined {
  return isCallOrNew(node) ? constructionBy(node, file) : undefined;
}

/** What a client is made from: its arguments, and the client whose method makes it. */
export function madeFrom({ arguments: given, maker }: ClientConstruction): readonly Node[] {
  return maker ? [...given, maker] : given;
}

const constructionBy = memoiseByNode(
  (node: CallOrNew, file: LintedFile): ClientConstruction | undefined => byExport(node, file) ?? byMethod(node, file),
);

/** What the call of an export makes, or the construction of one or of a class of the program that extends it. */
function byExport(node: CallOrNew, file: LintedFile): ClientConstruction | undefined {
  for (const { origin, subclass } of constructionOrigins(node, file)) {
    const found = constructionOf(node, origin, { maker: undefined, subclass }, file);
    if (found) return found;
  }
  return undefined;
}

/** What the method of another client makes: `kafka.producer()`. */
function byMethod(node: CallOrNew, file: LintedFile): ClientConstruction | undefined {
  const callee = unwrap(node.callee);
  const method = callee.type === "MemberExpression" ? propertyName(callee) : undefined;
  if (callee.type !== "MemberExpression" || method === undefined || !makingMethods(file).has(method)) return undefined;
  const [only, ...others] = calleeNames(node, file);
  if (!only || others.length > 0 || receiverOrigin(callee.object, file).subclass) return undefined;
  return constructionOf(
    node,
    { module: only.module, path: [only.name] },
    { maker: callee.object, subclass: false },
    file,
  );
}

/** The names of the methods by which something that a file imports makes clients: most files have none. */
const makingMethods = memoiseByFile(
  (file: LintedFile): ReadonlySet<string> =>
    new Set(
      importedLibraries(file)
        .flatMap(({ clients = {} }) => Object.keys(clients))
        .filter((key) => key.includes("#"))
        .map((key) => /[^#.]+$/.exec(key)![0]),
    ),
);

function constructionOf(
  node: CallOrNew,
  origin: QualifiedName,
  how: Pick<ClientConstruction, "maker" | "subclass">,
  file: LintedFile,
): ClientConstruction | undefined {
  const found = catalogueOf(file).client(origin.module, exportName(origin));
  if (!found || !isMadeBy(found.entry, node) || isUnusedAgent(node, found.entry.carries, file)) return undefined;
  return {
    node,
    file,
    name: callName(node, file),
    origin,
    library: found.library,
    entry: found.entry,
    arguments: node.arguments,
    ...how,
  };
}

function isMadeBy(entry: ClientEntry, node: CallOrNew): boolean {
  const { via } = entry.construction;
  return via === "new-or-call" || (via === "new") === (node.type === "NewExpression");
}
