import type { DeferredEntry } from "../catalogue/deferred-schema.js";
import type { BodyMembers, ResponseInterface } from "../catalogue/response-schema.js";
import type { Catalogue } from "../catalogue/library-catalogue.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import { catalogueOf } from "./catalogue-of.js";
import { platformMembers } from "./platform-members.js";
import { interfaceOf } from "./response-acquisition.js";

/**
 * Whether a member of that name can be one of a response, of a promise, or of a list of these: of the platform's own, or
 * of one that a library of the catalogue gives. Whatever has another member is something else.
 */
export function isResponseMember(name: string, file: LintedFile): boolean {
  return platformMembers().has(name) || ofLibraries(catalogueOf(file)).has(name);
}

const ofLibraries = memoiseByKey(
  ({ all }: Catalogue): ReadonlySet<string> =>
    new Set(
      all.flatMap(({ responses, deferred }) => [
        ...Object.values(responses ?? {}).flatMap((entry) => ofInterface(interfaceOf(entry))),
        ...(deferred ?? []).flatMap(ofDeferred),
      ]),
    ),
);

function ofInterface({ members, body, bodyless, ok }: ResponseInterface): readonly string[] {
  const own = [members, ...(body ? [body.members] : [])].flatMap(listed);
  return [...own, body?.property, bodyless?.status, ok].filter((name) => name !== undefined);
}

function listed(members: BodyMembers): readonly string[] {
  return (Object.values(members) as readonly (readonly string[])[]).flat();
}

/** The methods of what stands for a promise, and the properties of the outcome that it gives. */
function ofDeferred({ makers, maps, taps, keeps, pipes, runs, awaited }: DeferredEntry): readonly string[] {
  const exports = [...Object.keys(makers), ...[maps, taps, keeps, pipes, runs].flatMap((names) => names ?? [])];
  const methods = exports.filter((name) => name.startsWith("#")).map((name) => name.slice(1));
  return [...methods, ...(awaited ? [awaited.value, ...(awaited.failed ?? []), ...(awaited.succeeded ?? [])] : [])];
}
