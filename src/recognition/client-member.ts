import type { TSESTree } from "@typescript-eslint/utils";
import type { Found } from "../catalogue/library-catalogue.js";
import { containsAny } from "../catalogue/patterns.js";
import type { ClientEntry } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { catalogueOf, importsLibrary } from "./catalogue-of.js";
import { mayGiveClientOf, mayGiveClients } from "./telling-modules.js";
import { clientInstance, type ClientInstance } from "./client-instance.js";
import { isOwnValue } from "../resolution/own-value.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import { namedPlace } from "../resolution/value-of.js";
import { MOST_ALIASES, resolve } from "../syntax/variables.js";
import { mentionedModules } from "../syntax/imported-modules.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** A member of a client. */
export interface ClientMember {
  readonly client: ClientInstance;
  /** The expression that is the client itself. Absent where a member of a library was imported by its name. */
  readonly object: Node | undefined;
  /** From the client to the member: `["defaults", "headers"]`; `*` where a name is computed. */
  readonly path: readonly string[];
}

/** Whether a file can hold a client that can be changed or closed: decided before any traversal. */
export const mayHoldClient = memoiseByFile((file: LintedFile): boolean => {
  const { text } = file.sourceCode;
  const { changingFragments, distinctiveMembers } = catalogueOf(file);
  const modules = [...mentionedModules(file)];
  if (modules.length === 0 || !containsAny(changingFragments, text)) return false;
  return (
    importsLibrary(file, (library) => mayGiveClientOf(library, text)) ||
    distinctiveMembers.some(({ path }) => path.every((name) => text.includes(name))) ||
    modules.some((specifier) => mayGiveClients(specifier, file))
  );
});

/** The client, and the path of members, that an expression leads to. A client itself has the empty path. */
export function clientMember(node: Node, file: LintedFile): ClientMember | undefined {
  const imported = importedMember(node, file);
  const exported = imported && memberOfLibrary(imported, file);
  return exported ?? memberOfInstance(node, file) ?? (imported && memberByItsName(imported, file));
}

/** The member that an import itself is: `import { setGlobalDispatcher } from "undici"`. */
function memberOfModule(imported: ImportedMember, file: LintedFile): ClientMember | undefined {
  return memberOfLibrary(imported, file) ?? memberByItsName(imported, file);
}

function memberOfInstance(node: Node, file: LintedFile): ClientMember | undefined {
  const path: string[] = [];
  for (let at = unwrap(node), names = 0; names < MOST_ALIASES;) {
    const client = clientInstance(at, file);
    if (client) return { client, object: at, path };
    if (at.type === "MemberExpression") {
      path.unshift(propertyName(at) ?? "*");
      at = unwrap(at.object);
      continue;
    }
    const alias = resolve(at, file);
    if (alias === at || alias.type !== "MemberExpression") return undefined;
    at = alias;
    names += 1;
  }
  return undefined;
}

/** The member of a client that a call is of. By its name alone most calls are told to be of none. */
export function calledMember({ callee }: TSESTree.CallExpression, file: LintedFile): ClientMember | undefined {
  const expression = unwrap(callee);
  const name = expression.type === "MemberExpression" ? propertyName(expression) : undefined;
  if (name !== undefined && !catalogueOf(file).calledMembers.has(name)) return undefined;
  const imported = expression.type === "Identifier" ? importedMember(expression, file) : undefined;
  return imported ? memberOfModule(imported, file) : clientMember(expression, file);
}

/** A member of what a file imports. */
interface ImportedMember {
  readonly name: QualifiedName;
  /** The expression that has this name. */
  readonly node: Node;
  /** From it to the member. */
  readonly path: readonly string[];
}

function importedMember(node: Node, file: LintedFile): ImportedMember | undefined {
  const path: string[] = [];
  let at = unwrap(node);
  let name = qualifiedNameOf(at, file);
  while (!name && at.type === "MemberExpression") {
    path.unshift(propertyName(at) ?? "*");
    at = unwrap(at.object);
    name = qualifiedNameOf(at, file);
  }
  return name && name.module !== GLOBAL ? { name, node: at, path } : undefined;
}

/** Of the instance that a library exports: `axios.defaults`, `import { setGlobalDispatcher } from "undici"`. */
function memberOfLibrary({ name, node, path }: ImportedMember, file: LintedFile): ClientMember | undefined {
  const library = catalogueOf(file)
    .librariesOf(name.module)
    .find(({ state, ending }) => state ?? ending);
  const exported = name.path[0] === "default" ? name.path.slice(1) : name.path;
  return library && memberOf({ library, facts: library }, name, [...exported, ...path], exported.length, node);
}

/** Of a client that a file of which nothing more is known exports, where the member tells which client it is. */
function memberByItsName({ name, node, path }: ImportedMember, file: LintedFile): ClientMember | undefined {
  if (catalogueOf(file).librariesOf(name.module).length > 0) return undefined;
  const told = toldBy([...name.path, ...path], file);
  if (!told || isOfProgram(name, told.start, file)) return undefined;
  const whole = [...name.path, ...path].slice(told.start);
  return memberOf({ library: told.library, facts: told.entry }, name, whole, name.path.length - told.start, node);
}

/** Whether a module of the program itself makes what would be the client, or a member of that: which no client can be. */
function isOfProgram({ module, path }: QualifiedName, start: number, file: LintedFile): boolean {
  return path.some((_, index) => {
    const place = index + 1 < start ? undefined : namedPlace({ module, path: path.slice(0, index + 1) }, file);
    return place !== undefined && isOwnValue(place);
  });
}

function memberOf(
  known: Pick<ClientInstance, "library" | "facts">,
  imported: QualifiedName,
  path: readonly string[],
  depth: number,
  at: Node,
): ClientMember {
  const client: ClientInstance = {
    ...known,
    construction: undefined,
    imported,
    holder: { kind: "module" },
    writes: [],
  };
  return { client, object: rootOf(at, depth), path };
}

/** The client that alone has the members at the end of a path, and where they start: after the names of the export. */
function toldBy(
  path: readonly string[],
  file: LintedFile,
): (Found<ClientEntry> & { readonly start: number }) | undefined {
  for (const told of catalogueOf(file).distinctiveMembers) {
    for (let start = 0; start < 3; start += 1) {
      if (told.path.every((part, index) => part === path[start + index])) return { ...told, start };
    }
  }
  return undefined;
}

/** The expression below so many members. */
function rootOf(node: Node, depth: number): Node | undefined {
  const expression = unwrap(node);
  if (depth === 0) return expression;
  return expression.type === "MemberExpression" ? rootOf(expression.object, depth - 1) : undefined;
}
