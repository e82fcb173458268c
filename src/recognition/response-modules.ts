import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { classAround } from "../syntax/classes.js";
import { mentionedModules } from "../syntax/imported-modules.js";
import { unwrap, type Node } from "../syntax/nodes.js";
import { catalogueOf } from "./catalogue-of.js";
import { importsAnyOf, modulesThat } from "./telling-modules.js";

/** Whether a module of the program may give what a library obtains responses by. */
const mayGiveOfLibrary = modulesThat(({ specifiers }, file) =>
  importsAnyOf(specifiers, file, ({ responses }) => responses !== undefined),
);

/** Whether a module of the program may give responses. */
const mayGive = modulesThat(
  ({ text, specifiers }, file) =>
    globalsOf(file).test(text) || importsAnyOf(specifiers, file, ({ responses }) => responses !== undefined),
);

/** Whether a file imports a module of the program that may give responses. */
export const importsResponses = memoiseByFile((file: LintedFile): boolean =>
  [...mentionedModules(file)].some((specifier) => mayGive(specifier, file)),
);

/** Whether a call can lead to such a module: by what it is named, by its object, or by what the class around extends. */
export function leadsToResponses(callee: Node, file: LintedFile): boolean {
  const modules = modulesBehind(unwrap(callee), file);
  return modules.length === 0 || modules.some((specifier) => mayGive(specifier, file));
}

/** The same where what is called is to be of a library: an export that the program hands on, a method of what it makes. */
export function leadsToLibrary(callee: Node, file: LintedFile): boolean {
  return modulesBehind(unwrap(callee), file).some((specifier) => mayGiveOfLibrary(specifier, file));
}

function modulesBehind(callee: Node, file: LintedFile): readonly string[] {
  const name = qualifiedNameOf(callee, file);
  if (name) return [name.module];
  if (callee.type !== "MemberExpression") return [];
  const { object } = callee;
  if (object.type === "ThisExpression" || object.type === "Super") {
    const above = classAround(object)?.superClass;
    return above ? modulesBehind(unwrap(above), file) : [];
  }
  const origin = receiverOrigin(object, file);
  return origin.how === "unknown" ? [] : origin.names.map(({ module }) => module);
}

/** The globals that give responses, as a pattern of texts. */
const globalsOf = memoiseByFile((file: LintedFile): RegExp => {
  const keys = catalogueOf(file)
    .librariesOf(GLOBAL)
    .flatMap(({ responses }) => Object.keys(responses ?? {}));
  const names = keys.map((key) => /^\w*/.exec(key)![0]).filter((name) => name !== "");
  return names.length > 0 ? new RegExp(`\\b(?:${names.join("|")})\\b`) : /(?!)/;
});
