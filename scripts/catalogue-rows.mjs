// The rows of the catalogue as its pages show them: docs/catalogue.md, and the table of the site.
import { existsSync } from "node:fs";

/** What a row says of a cost, and what the index says, the most expensive first. */
export const COSTS = {
  connections: { row: "connections", index: "Connections of its own" },
  requests: { row: "requests", index: "Requests that a shared one makes once" },
  memory: { row: "memory", index: "Memory that is never freed" },
  construction: { row: "construction only", index: "Its construction only" },
  nothing: { row: "nothing worth saying", index: "Nothing worth saying" },
  perRequest: { index: "Right to be made for every request" },
};

/** How many names of one thing a row shows. */
const SHOWN = 12;

/** What the cells of a row tell. */
export const HEADERS = ["Package", "Export", "Made by", "A fresh instance costs", "Closed by", "Known from"];

/** The libraries that have clients, in the order of their names. */
export function describedLibraries(libraries) {
  return libraries
    .filter((library) => Object.keys(library.clients ?? {}).length > 0)
    .sort((one, other) => compare(sortKey(one), sortKey(other)));
}

/**
 * One row for the exports of which a row says the same: its cells as Markdown, the names of the exports, the keys of COSTS
 * that it is listed under, and whether a program proves it.
 */
export function rowsOf(library) {
  const groups = new Map();
  for (const [name, entry] of Object.entries(library.clients)) {
    const { versions, ending } = entry;
    const said = [madeBy(entry), costOf(entry), (ending?.by ?? []).map(code).join(", "), sourceOf(library, entry)];
    const costs = [...costsOf(entry)];
    const key = JSON.stringify([versions, costs, ...said]);
    groups.set(key, { versions, said, costs, names: [...(groups.get(key)?.names ?? []), name] });
  }
  return [...groups.values()].map(({ names, versions, said, costs }) => ({
    cells: [moduleOf(library), exportsOf(names) + (versions ? ` (${versions})` : ""), ...said],
    names,
    costs,
    isProven: library.proof !== undefined,
  }));
}

function exportsOf(names) {
  const shown = names.slice(0, SHOWN).map(code).join(", ");
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}

function moduleOf({ package: name, modules = [], versions }) {
  const others = modules.length > 0 && !modules.includes(name) ? ` (${modules.map(code).join(", ")})` : "";
  return `${code(name)}${others}${versions ? ` ${versions}` : ""}`;
}

function madeBy({ construction: { via, awaited } }) {
  const form = { new: "`new`", call: "call", "new-or-call": "`new` or call" }[via];
  return awaited ? `\`await\` ${form}` : form;
}

function costOf({ cost: { fresh, ownConnections, measured }, sharing = {} }) {
  const { perRequest, sharedFor, deliberate, identity, pool } = sharing;
  if (ownConnections)
    return `given ${ownWays(ownConnections)}, ${COSTS.connections.row}; else per request: ${perRequest}`;
  if (perRequest && !sharedFor) return `per request: ${perRequest}`;
  const cost = COSTS[fresh].row;
  const facts = perRequest
    ? [`per request: ${perRequest}`, `where only ${sharedFor.map(code).join(", ")} is called, ${cost}`]
    : [cost];
  if (deliberate) facts.push(`in \`strict\` only: ${deliberate}`);
  if (identity) facts.push(`use ${code(pool)} instead`);
  if (measured) facts.push(`${about(measured.microseconds)} µs, ${about(measured.bytes / 1000)} KB`);
  return facts.join("; ");
}

/** The keys of COSTS that a client is listed under. */
export function costsOf({ cost: { fresh, ownConnections }, sharing: { perRequest, sharedFor } = {} }) {
  return new Set([
    ...(perRequest ? ["perRequest"] : []),
    ...(perRequest && !sharedFor ? [] : [fresh]),
    ...(ownConnections ? ["connections"] : []),
  ]);
}

/** A measured figure without digits that the next measurement would change. */
function about(figure) {
  return figure < 1 ? "under 1" : `about ${Number(figure.toPrecision(1))}`;
}

/** What makes a client open connections of its own: "an address or `connection`". */
function ownWays({ address, options = [] }) {
  return [...(address ? ["an address"] : []), ...options.map(code)].join(" or ");
}

function sourceOf({ proof, docs }, entry) {
  const documentation = `[documentation](${entry.docs ?? docs})`;
  return proof ? `[proof](../${folderOf(proof)}/${proof}), ${documentation}` : `${documentation}, no proof`;
}

/** Proofs of packages that are not development dependencies are in a workspace of their own. */
function folderOf(proof) {
  return existsSync(new URL(`../proofs/core/${proof}`, import.meta.url)) ? "proofs/core" : "proofs/more";
}

/** A name in Markdown. */
export const code = (text) => `\`${text}\``;
const sortKey = ({ package: name, modules = [] }) => `${name} ${modules[0] ?? ""}`;
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
