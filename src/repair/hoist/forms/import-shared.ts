import { pathWords } from "../../../project/place-words.js";
import { naturalName } from "../../text/available-name.js";
import { combined } from "../../text/combined-edits.js";
import { importedName } from "../../text/imported-name.js";
import { unusedWithout } from "../../text/unused-imports.js";
import { equalExport } from "../equal-export.js";
import { replacedBy, usesOf } from "../hoist-edits.js";
import { movableVariable } from "../movable-variable.js";
import { byReason, each, type Form } from "./form.js";

/** The equal client that another module of the program makes and exports. */
export const importShared: Form = {
  isChoice: true,
  answer: byReason(each("asked", "component-file", "environment", "may-throw", "connects", "returned", "order")),
  repair({ construction, locals, inside, outside }, file) {
    if (locals.length > 0 || inside.length > 0) return undefined;
    const { node } = construction;
    const movable = movableVariable(node, file);
    if (file.sourceCode.getCommentsInside(movable?.declarator.parent ?? node).length > 0) return undefined;
    const equal = equalExport(construction, file);
    if (!equal) return undefined;
    const unused = unusedWithout(movable?.declarator ?? node, file);
    const preferred = naturalName(construction);
    const imported = importedName(equal, { preferred, ...usesOf(node, movable) }, unused.dropped, file);
    return (
      imported && {
        kind: "importShared",
        data: { name: imported.name, module: pathWords(equal.module) },
        edits: combined(
          [...imported.edits, ...replacedBy(imported.name, node, movable, file), ...outside],
          unused.edits,
        ),
      }
    );
  },
};
