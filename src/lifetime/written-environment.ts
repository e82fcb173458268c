import type { LintedFile } from "../file/linted-file.js";
import { isEnvironment } from "../recognition/environment.js";
import { enclosingFunction, functionsAround } from "../syntax/functions.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { wrapped, type Node } from "../syntax/nodes.js";

/**
 * What the functions around a construction write to the environment of the process: they do so for its constructor, or
 * for arguments that read it there. `process.env.AZURE_CLIENT_ID = clientId`.
 */
export function writtenEnvironment(construction: Node, file: LintedFile): readonly Node[] {
  const around: readonly (Node | undefined)[] = [...functionsAround(construction)];
  return membersNamed("env", file).flatMap((environment) => {
    const variable = wrapped(environment).parent;
    if (variable?.type !== "MemberExpression" || variable.object !== wrapped(environment)) return [];
    const write = variable.parent;
    if (write.type !== "AssignmentExpression" || write.left !== variable) return [];
    return around.includes(enclosingFunction(write)) && isEnvironment(environment, file) ? [write.right] : [];
  });
}
