// Types for libraries that are not installed: a class for each client of the catalogue, `any` for all else that is imported.
import { Catalogue } from "../../dist/catalogue/library-catalogue.js";

const catalogue = new Catalogue([]);

/** A class takes anything, and everything on it is anything; but one is not another. */
const BODY = "{ #own: never; constructor(...args: any[]); static [member: string]: any; [member: string]: any; }";

/**
 * The declarations of a module.
 * @param {string} module
 * @param {Iterable<string>} imported what programs import from it; `default` for the default export
 */
export function stubOf(module, imported) {
  const names = new Set([...imported, ...clientsOf(module)]);
  return ["export {};", ...[...names].map((name) => declarationOf(module, name))].join("\n");
}

/** The exports by which the clients of a module are made. */
function clientsOf(module) {
  const keys = catalogue.librariesOf(module).flatMap(({ clients }) => Object.keys(clients ?? {}));
  return keys.map((key) => key.split(/[.#]/)[0]).filter((name) => !name.includes("*"));
}

function declarationOf(module, name) {
  const found = catalogue.client(module, name);
  const isDefault = name === "default";
  const construction = isDefault && found?.key !== name ? undefined : found?.entry.construction;
  // The default of what has none of its own is the module as a whole.
  if (!construction && isDefault) return `export * as default from ${JSON.stringify(module)};`;
  if (!construction) return `export const ${name}: any;\nexport type ${name}<A = any, B = any, C = any> = any;`;
  if (construction.via !== "call")
    return isDefault ? `export default class Client ${BODY}` : `export declare class ${name} ${BODY}`;
  const type = construction.awaited ? `Promise<Made_${name}>` : `Made_${name}`;
  const make = isDefault ? "export default function make" : `export declare function ${name}`;
  return `declare class Made_${name} ${BODY}\n${make}(...args: any[]): ${type};`;
}
