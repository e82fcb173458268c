/**
 * What a client is given after it was made, by calls and writes of which the catalogue knows that they configure it:
 * `client.init({ apiKey })`, `client.setCredentials(tokens)`, `api.defaults.headers.authorization = token`.
 */
import type { ClientEntry } from "../catalogue/library-schema.js";
import type { Escape, ValueUse } from "../flow/escape-state.js";
import type { Node } from "../syntax/nodes.js";

/** The values by which the uses of a client configure it. */
export function configuredBy(entry: ClientEntry, { uses }: Pick<Escape, "uses">): readonly Node[] {
  return uses.flatMap((use) => (configures(use, entry) ? given(use.node) : []));
}

function configures({ kind, path }: ValueUse, { preparation, state }: ClientEntry): boolean {
  const member = path.join(".");
  if (kind === "call" && preparation?.by.includes(member)) return true;
  return (state ?? []).some((one) => {
    if (one.observes || one.kind !== kind) return false;
    return member === one.path || (kind === "write" && member.startsWith(`${one.path}.`));
  });
}

function given(use: Node): readonly Node[] {
  if (use.type === "CallExpression") return use.arguments;
  return use.type === "AssignmentExpression" ? [use.right] : [];
}
