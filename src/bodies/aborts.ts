import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { resolve, variableOf, type Variable } from "../syntax/variables.js";

/** Methods of variables that end a request, and with it the body of its response. */
export type Aborters = ReadonlyMap<Variable, ReadonlySet<string>>;

/** What a request is given that can end it: `abort()` of what has its signal, `destroy()` of what owns its connection. */
export function abortersOf(call: TSESTree.CallExpression, file: LintedFile): Aborters {
  const aborters = new Map<Variable, ReadonlySet<string>>();
  for (const argument of call.arguments) {
    const options = unwrap(argument);
    for (const property of options.type === "ObjectExpression" ? options.properties : []) {
      const value = property.type === "Property" ? unwrap(property.value) : undefined;
      const signal = value && resolve(value, file);
      const isSignal = signal?.type === "MemberExpression" && propertyName(signal) === "signal";
      const owner = isSignal ? unwrap(signal.object) : value;
      const variable = owner?.type === "Identifier" ? variableOf(owner, file) : undefined;
      if (variable) aborters.set(variable, new Set([isSignal ? "abort" : "destroy"]));
    }
  }
  return aborters;
}

/** The places at which these methods are called: the names of the variables there. */
export function abortsBy(aborters: Aborters): ReadonlySet<Node> {
  return new Set([...aborters].flatMap(([variable, methods]) => callsOf(variable, methods)));
}

function callsOf({ references }: Variable, methods: ReadonlySet<string>): readonly Node[] {
  return references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    const isCalled =
      member?.type === "MemberExpression" &&
      member.property.type === "Identifier" &&
      methods.has(member.property.name) &&
      wrapped(member).parent?.type === "CallExpression";
    return isCalled ? [identifier as Node] : [];
  });
}
