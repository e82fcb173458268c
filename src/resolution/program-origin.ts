import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { isClass } from "../syntax/classes.js";
import { isFunction } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { returnedValues } from "../syntax/returned-values.js";
import { packageExport } from "./handed-on.js";
import { qualifiedNameOf, type QualifiedName } from "./qualified-name.js";
import { receiverOrigin, type ReceiverOrigin } from "./receiver-origin.js";
import { typeNamesBehind } from "./type-names.js";
import { namedPlace } from "./value-of.js";

/** Files that make an object of what another one gives: real ones are two or three. */
const MOST_FILES = 6;

/**
 * Where the value of an expression comes from, as `receiverOrigin` says it, through the files of the program: what
 * another one exports comes from where it has it from. `authed.query(…)` is called on what `initTRPC` made, where the
 * file of `authed` says so.
 */
export const programOrigin: (node: Node, file: LintedFile) => ReceiverOrigin = memoiseByNode(
  (node: Node, file: LintedFile): ReceiverOrigin => across(receiverOrigin(node, file), file, MOST_FILES),
);

/** An origin whose names are of packages; the same one where the program does not show them. */
function across(origin: ReceiverOrigin, file: LintedFile, files: number): ReceiverOrigin {
  const [name, ...others] = origin.names;
  if (!name || others.length > 0 || files === 0) return origin;
  const further = handedOnOrigin(origin, name, file) ?? placedOrigin(origin, name, file, files);
  return further ? { ...further, ...(origin.root !== undefined && { root: origin.root }) } : origin;
}

function handedOnOrigin(origin: ReceiverOrigin, name: QualifiedName, file: LintedFile): ReceiverOrigin | undefined {
  const exported = packageExport(name, file);
  return exported && exported !== name ? { ...origin, names: [exported] } : undefined;
}

/** What the longest part of a name that stands for something comes from; the rest of it are members and methods. */
function placedOrigin(
  origin: ReceiverOrigin,
  { module, path }: QualifiedName,
  file: LintedFile,
  files: number,
): ReceiverOrigin | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const place = namedPlace({ module, path: path.slice(0, length) }, file);
    if (!place) continue;
    const rest = path.slice(length);
    const inner = innerOrigin(rest.length === 0 ? origin.how : "import", place, files - 1);
    return inner.names.length > 0 ? { ...inner, through: [...inner.through, ...rest, ...origin.through] } : undefined;
  }
  return undefined;
}

function innerOrigin(how: ReceiverOrigin["how"], place: Place, files: number): ReceiverOrigin {
  if (how === "made") return madeBy(place, files);
  return how === "type" ? typedBy(place, files) : originOf(place, files);
}

/** A type of the program stands for the one of a package that it names. */
function typedBy({ node, file }: Place, files: number): ReceiverOrigin {
  return across({ how: "type", names: typeNamesBehind(node, file), through: [] }, file, files);
}

function originOf({ node, file }: Place, files: number): ReceiverOrigin {
  return across(receiverOrigin(node, file), file, files);
}

const UNKNOWN: ReceiverOrigin = { how: "unknown", names: [], through: [] };

/** What a call or a construction of something makes: of a function what it returns, of a class what that extends. */
function madeBy({ node, file }: Place, files: number): ReceiverOrigin {
  if (isFunction(node)) {
    const [value, ...others] = returnedValues(node, file);
    return value && others.length === 0 ? originOf({ node: value, file }, files) : UNKNOWN;
  }
  const parent = isClass(node) ? node.superClass : undefined;
  const maker = isClass(node) ? parent && qualifiedNameOf(parent, file) : qualifiedNameOf(node, file);
  if (!maker) return UNKNOWN;
  return across({ how: "made", names: [maker], through: [], ...(parent && { subclass: true }) }, file, files);
}
