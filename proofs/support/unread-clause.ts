import { RESPONSE_INTERFACES } from "../../src/catalogue/response-interfaces.js";
import type { ResponseInterfaceName } from "../../src/catalogue/response-schema.js";
import type { BodyRow, Fates } from "./evidence.js";
import type { Fate } from "./unread-body.js";

/** What the message says of the unread bodies of an interface. */
export interface Clause {
  /** From this size up, in KiB, the connection carries no other request. */
  readonly from: number;
  /** Garbage collection lets go of the connection of a large body. */
  readonly collected: boolean;
}

/** The clauses whose truth is measured. */
const CLAUSE =
  /^(?:from (?<from>\d+) KiB up(?: \((?<onNode20>\d+) KiB on Node 20\))? )?(?:it holds its connection until garbage collection|its connection is never reused, and a large body holds it for ever)$/;

/** The clause of an interface, for a version of Node. */
export function clauseOf(name: ResponseInterfaceName, node: string): Clause {
  const { unread, until } = RESPONSE_INTERFACES[name];
  const match = CLAUSE.exec(`${unread} ${until}`);
  if (!match) throw new Error(`Nothing measures what is said of ${name}: ${unread} ${until}`);
  const { from = "0", onNode20 = from } = match.groups ?? {};
  return {
    from: Number(node.startsWith("20.") ? onNode20 : from),
    collected: until === "until garbage collection",
  };
}

/** Where the clause of an interface is not what was measured. */
export function contradictionsOfClause(
  row: Pick<BodyRow, "interface" | "node" | "collected" | "aborted"> & {
    readonly fates: Readonly<Record<string, Fates>>;
  },
): string[] {
  const { from, collected } = clauseOf(row.interface, row.node);
  const ways = Object.entries(row.fates);
  const sizes = Object.keys(ways[0]![1])
    .map(Number)
    .filter((size) => size > 0);
  const every = (size: number, fate: Fate): boolean => ways.every(([, fates]) => fates[size] === fate);
  const told = (size: number): string => `${size} KiB: ${ways.map(([sent, fates]) => `${fates[size]} ${sent}`).join()}`;
  return [
    ...sizes.filter((size) => every(size, "reused") !== size < from).map(told),
    ...(every(Math.max(...sizes), "held") ? [] : [told(Math.max(...sizes))]),
    ...(row.collected === collected ? [] : [`collected: ${row.collected}`]),
    ...(row.aborted ? [] : ["the signal of the request does not close it"]),
  ];
}
