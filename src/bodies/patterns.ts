import type { TSESTree } from "@typescript-eslint/utils";
import { ESCAPE, inner, listOf, NOTHING, outcomeOf, type Carrier, type Use, type UseContext } from "./access-path.js";
import { propertyName, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** What becomes of a carrier that a variable, a parameter or another pattern takes. */
export function bind(pattern: Node, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  switch (pattern.type) {
    case "Identifier": {
      const variable = variableOf(pattern, context.file);
      return variable ? [{ kind: "bind", variable, carrier, at }] : ESCAPE;
    }
    case "AssignmentPattern":
      return bind(pattern.left, carrier, at, context);
    case "ObjectPattern":
      return carrier.wrappers.length > 0
        ? bindOutcome(pattern, carrier, at, context)
        : bindMembers(pattern, carrier, at, context);
    case "ArrayPattern":
      return bindElements(pattern, carrier, at, context);
    default:
      return ESCAPE;
  }
}

function bindMembers(pattern: TSESTree.ObjectPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  const { members, body } = context.interface;
  return pattern.properties.flatMap((property): readonly Use[] => {
    if (property.type === "RestElement") return bind(property.argument, carrier, at, context);
    const name = propertyName(property);
    if (carrier.part === "response" && body && name === body.property)
      return bind(property.value, { wrappers: [], part: "body" }, at, context);
    const known = carrier.part === "response" ? members : body?.members;
    if (name === undefined || !known?.inert.includes(name)) return ESCAPE;
    return note(property.value, name, context);
  });
}

/** A variable that holds a fact about the response. */
export function note(pattern: Node, member: string, { file }: UseContext): readonly Use[] {
  const variable = pattern.type === "Identifier" ? variableOf(pattern, file) : undefined;
  return variable ? [{ kind: "note", variable, member }] : NOTHING;
}

function bindOutcome(pattern: TSESTree.ObjectPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  const outcome = outcomeOf(carrier);
  if (!outcome) return ESCAPE;
  return pattern.properties.flatMap((property): readonly Use[] => {
    if (property.type === "RestElement") return ESCAPE;
    const name = propertyName(property);
    if (name === undefined || outcome.failed?.includes(name) || outcome.succeeded?.includes(name)) return ESCAPE;
    return name === outcome.value
      ? bind(property.value, inner(carrier), at, context)
      : note(property.value, `outcome ${name}`, context);
  });
}

function bindElements(pattern: TSESTree.ArrayPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  const position = listOf(carrier);
  if (position === undefined || position === "each") return ESCAPE;
  const element = pattern.elements[position];
  if (element) return element.type === "RestElement" ? ESCAPE : bind(element, inner(carrier), at, context);
  return pattern.elements.some((other) => other?.type === "RestElement") ? ESCAPE : NOTHING;
}
