import type { TSESTree } from "@typescript-eslint/utils";
import { inner, listOf, outcomeOf, type AccessPath } from "./access-path.js";
import { ESCAPE, NOTHING, type HeldMember, type ResponseUse, type UseContext } from "./response-use.js";
import { propertyName, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";

/** What a variable, a parameter or another pattern does with the response in the value that it takes. */
export function usesOfPattern(pattern: Node, path: AccessPath, at: Node, context: UseContext): readonly ResponseUse[] {
  switch (pattern.type) {
    case "Identifier": {
      const variable = variableOf(pattern, context.file);
      return variable ? [{ kind: "hold", variable, path, at }] : ESCAPE;
    }
    case "AssignmentPattern":
      return usesOfPattern(pattern.left, path, at, context);
    case "ObjectPattern":
      return path.containers.length > 0
        ? usesOfOutcome(pattern, path, at, context)
        : usesOfMembers(pattern, path, at, context);
    case "ArrayPattern":
      return usesOfElements(pattern, path, at, context);
    default:
      return ESCAPE;
  }
}

function usesOfMembers(
  pattern: TSESTree.ObjectPattern,
  path: AccessPath,
  at: Node,
  context: UseContext,
): readonly ResponseUse[] {
  const { members, body } = context.interface;
  return pattern.properties.flatMap((property): readonly ResponseUse[] => {
    if (property.type === "RestElement") return usesOfPattern(property.argument, path, at, context);
    const name = propertyName(property);
    if (path.part === "response" && body && name === body.property)
      return usesOfPattern(property.value, { containers: [], part: "body" }, at, context);
    const known = path.part === "response" ? members : body?.members;
    if (name === undefined || !known?.inert.includes(name)) return ESCAPE;
    return usesOfHeldMember(property.value, { of: "response", name }, context);
  });
}

/** A variable that takes the value of a member which leaves the body where it is. */
export function usesOfHeldMember(pattern: Node, member: HeldMember, { file }: UseContext): readonly ResponseUse[] {
  const variable = pattern.type === "Identifier" ? variableOf(pattern, file) : undefined;
  return variable ? [{ kind: "member", variable, member }] : NOTHING;
}

function usesOfOutcome(
  pattern: TSESTree.ObjectPattern,
  path: AccessPath,
  at: Node,
  context: UseContext,
): readonly ResponseUse[] {
  const outcome = outcomeOf(path);
  if (!outcome) return ESCAPE;
  return pattern.properties.flatMap((property): readonly ResponseUse[] => {
    if (property.type === "RestElement") return ESCAPE;
    const name = propertyName(property);
    if (name === undefined || outcome.failed?.includes(name) || outcome.succeeded?.includes(name)) return ESCAPE;
    return name === outcome.value
      ? usesOfPattern(property.value, inner(path), at, context)
      : usesOfHeldMember(property.value, { of: "outcome", name }, context);
  });
}

function usesOfElements(
  pattern: TSESTree.ArrayPattern,
  path: AccessPath,
  at: Node,
  context: UseContext,
): readonly ResponseUse[] {
  const position = listOf(path);
  if (position === undefined || position === "each") return ESCAPE;
  const element = pattern.elements[position];
  if (element) return element.type === "RestElement" ? ESCAPE : usesOfPattern(element, inner(path), at, context);
  return pattern.elements.some((other) => other?.type === "RestElement") ? ESCAPE : NOTHING;
}
