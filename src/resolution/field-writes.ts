import type { LintedFile } from "../file/linted-file.js";
import { classOf, membersOf, type ClassSide } from "../syntax/classes.js";
import { membersNamed } from "../syntax/members-by-name.js";
import type { Node } from "../syntax/nodes.js";

/** Where the code of a class declares a field or gives it a value. */
export interface FieldWrite {
  /** The declaration, or the member that is assigned to. */
  readonly node: Node;
  /** Absent where it is only declared. */
  readonly value: Node | undefined;
}

/** Where a class, in its own file, declares a field of that name and gives it values: `#name` for a private one. */
export function fieldWrites(
  name: string,
  { node: owner, isStatic }: ClassSide,
  file: LintedFile,
): readonly FieldWrite[] {
  const declared = membersOf(owner, name).flatMap((member) =>
    member.type === "PropertyDefinition" && member.static === isStatic
      ? [{ node: member, value: member.value ?? undefined }]
      : [],
  );
  const assigned = membersNamed(name, file).flatMap((member) => {
    const assignment = member.parent;
    if (assignment.type !== "AssignmentExpression" || assignment.left !== member) return [];
    const target = classOf(member.object, file);
    return target?.node === owner && target.isStatic === isStatic ? [{ node: member, value: assignment.right }] : [];
  });
  return [...declared, ...assigned];
}
