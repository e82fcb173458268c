import type { LintedFile } from "../file/linted-file.js";
import { changeByAssignment, changeByCall } from "../recognition/client-change.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { isEnvironment } from "../recognition/environment.js";
import { enclosingFunction, functionsAround } from "../syntax/functions.js";
import { outermostMember } from "../syntax/member-path.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { wrapped, type Node } from "../syntax/nodes.js";

/**
 * What the functions around a construction write to where the constructor, or its arguments, read it: to the environment of
 * the process (`process.env.AZURE_CLIENT_ID = clientId`), and to what a library holds for all its clients
 * (`AWS.config.update(credentials)`). They do so for that client.
 */
export function writtenBefore({ node, library, entry, file }: ClientConstruction): readonly Node[] {
  const around: readonly (Node | undefined)[] = [...functionsAround(node)];
  const written = entry.construction.readsEnvironment ? writesToLibrary(library.state ?? [], library, file) : [];
  return [...written, ...writesToEnvironment(file)].flatMap(({ at, values }) =>
    around.includes(enclosingFunction(at)) ? values : [],
  );
}

/** A place that writes what clients are made from. */
interface Write {
  readonly at: Node;
  readonly values: readonly Node[];
}

function writesToEnvironment(file: LintedFile): readonly Write[] {
  return membersNamed("env", file).flatMap((environment) => {
    const variable = wrapped(environment).parent;
    if (variable?.type !== "MemberExpression" || variable.object !== wrapped(environment)) return [];
    const write = variable.parent;
    if (write.type !== "AssignmentExpression" || write.left !== variable) return [];
    return isEnvironment(environment, file) ? [{ at: write, values: [write.right] }] : [];
  });
}

function writesToLibrary(
  state: NonNullable<ClientConstruction["library"]["state"]>,
  library: ClientConstruction["library"],
  file: LintedFile,
): readonly Write[] {
  const names = new Set(state.map(({ path }) => path.split(".")[0]!));
  return [...names].flatMap((name) =>
    membersNamed(name, file).flatMap((member) => {
      const change = changeAt(wrapped(outermostMember(member).node), file);
      return change?.client.library === library && !change.client.construction
        ? [{ at: change.node, values: change.values }]
        : [];
    }),
  );
}

function changeAt(member: Node, file: LintedFile): ReturnType<typeof changeByCall> {
  const { parent } = member;
  if (parent?.type === "CallExpression" && parent.callee === member) return changeByCall(parent, file);
  return parent?.type === "AssignmentExpression" && parent.left === member
    ? changeByAssignment(parent, file)
    : undefined;
}
