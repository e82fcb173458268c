import type { TSESTree } from "@typescript-eslint/utils";
import type { Found } from "../catalogue/library-catalogue.js";
import type { ClientEntry } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "./catalogue-of.js";
import { exportName, type QualifiedName } from "../resolution/qualified-name.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { classAround, isConstructor, membersOf } from "../syntax/classes.js";
import { memberKey, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** A client that a container gives to all who ask for its type. */
export interface InjectedClient extends Found<ClientEntry> {
  readonly type: QualifiedName;
}

/**
 * The injected client that a parameter of a constructor, or a field of `this`, is by its declared type: of those
 * only that the catalogue says a container makes one of.
 */
export function injectedClient(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  file: LintedFile,
): InjectedClient | undefined {
  const isInjected = node.type === "Identifier" ? isOfConstructor(node, file) : isFieldOfContainer(node);
  if (!isInjected) return undefined;
  const { how, names, through } = receiverOrigin(node, file);
  const [type, ...others] = names;
  if (how !== "type" || !type || others.length > 0 || through.length > 0) return undefined;
  const found = catalogueOf(file).client(type.module, exportName(type));
  return found?.entry.sharing?.injected ? { ...found, type } : undefined;
}

function isOfConstructor(identifier: TSESTree.Identifier, file: LintedFile): boolean {
  const definition = variableOf(identifier, file)?.defs[0];
  return definition?.type === "Parameter" && isConstructor(definition.node as Node);
}

/** Whether the class around `this` lets a container fill a field: by a parameter property, or by a decorator on it. */
function isFieldOfContainer(member: TSESTree.MemberExpression): boolean {
  if (member.object.type !== "ThisExpression") return false;
  const name = memberKey(member);
  const owner = classAround(member);
  const field = owner && name !== undefined && membersOf(owner, name).find((one) => one.type === "PropertyDefinition");
  if (!field) return true;
  // Only parsers of TypeScript give the decorators. A field without one is filled by code of this file, or of a subclass.
  return (field.decorators ?? []).length > 0;
}
