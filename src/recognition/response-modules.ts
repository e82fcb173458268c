/**
 * Which modules of the program may give responses, told by their texts: what decides whether any of them is parsed.
 *
 * A module may when it mentions a library or a global that gives responses, or imports one that may, over at most
 * {@link MOST_IMPORTS} modules on the way and {@link MOST_MODULES} in all.
 */
import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import type { Program } from "../project/program.js";
import { pathInProgram, programOf } from "../project/programs.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { classAround } from "../syntax/classes.js";
import { importedModules } from "../syntax/imported-modules.js";
import { unwrap, type Node } from "../syntax/nodes.js";
import { catalogueOf } from "./catalogue-of.js";

/** A wrapper of a wrapper of a wrapper, behind a barrel each. */
const MOST_IMPORTS = 5;
const MOST_MODULES = 100;

/** Whether a file imports a module of the program that may give responses. */
export const importsResponses = memoiseByKey((file: LintedFile): boolean =>
  [...importedModules(file)].some((specifier) => mayGive(specifier, file)),
);

/** Whether a call can lead to such a module: by what it is named, by its object, or by what the class around extends. */
export function leadsToResponses(callee: Node, file: LintedFile): boolean {
  const modules = modulesBehind(unwrap(callee), file);
  return modules.length === 0 || modules.some((specifier) => mayGive(specifier, file));
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

const answers = memoiseByKey((_program: Program) => new Map<string, boolean>());

function mayGive(specifier: string, file: LintedFile): boolean {
  const program = specifier === GLOBAL ? undefined : programOf(file);
  const path = program?.resolve(specifier, pathInProgram(file));
  if (!program || path === undefined) return false;
  const known = answers(program);
  const answer = known.get(path) ?? getsToResponses(path, program, file);
  known.set(path, answer);
  return answer;
}

/** Looks through a module and what it imports, the nearest first. */
function getsToResponses(path: string, program: Program, file: LintedFile): boolean {
  const distances = new Map([[path, 0]]);
  for (const [at, distance] of distances) {
    const text = program.textOf(at) ?? "";
    const specifiers = program.specifiersOf(at);
    if (mentionsResponses(text, specifiers, file)) return true;
    for (const specifier of distance < MOST_IMPORTS ? specifiers : []) {
      const next = program.resolve(specifier, at);
      if (next === undefined || distances.has(next)) continue;
      if (distances.size === MOST_MODULES) break;
      distances.set(next, distance + 1);
    }
  }
  return false;
}

function mentionsResponses(text: string, specifiers: readonly string[], file: LintedFile): boolean {
  const catalogue = catalogueOf(file);
  return (
    globalsOf(file).test(text) ||
    specifiers.some((specifier) =>
      catalogue.librariesOf(canonicalModule(specifier)).some(({ responses }) => responses !== undefined),
    )
  );
}

/** The globals that give responses, as a pattern of texts. */
const globalsOf = memoiseByKey((file: LintedFile): RegExp => {
  const keys = catalogueOf(file)
    .librariesOf(GLOBAL)
    .flatMap(({ responses }) => Object.keys(responses ?? {}));
  const names = keys.map((key) => /^\w*/.exec(key)![0]).filter((name) => name !== "");
  return names.length > 0 ? new RegExp(`\\b(?:${names.join("|")})\\b`) : /(?!)/;
});
