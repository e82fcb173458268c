import type { Host, HostScope } from "../../catalogue/host-schema.js";
import type { Library } from "../../catalogue/library-schema.js";
import { canonicalPattern, partsOfName } from "../../catalogue/specifiers.js";

/** Entries of settings with their modules as imports are looked up: people write specifiers as in their code. */

export function canonicalLibrary(library: Library): Library {
  return { ...library, modules: modulesOf(library).map(canonicalPattern) };
}

/** The specifiers by which a library is imported, as they are written. */
export function modulesOf({ package: name, modules = [name] }: Library): readonly string[] {
  return modules;
}

export function canonicalHost(host: Host): Host {
  return { ...host, ...withModules(host), scopes: host.scopes.map(canonicalScope) };
}

/** A name of `ignore`. */
export function canonicalName(name: string): string {
  const { module, key } = partsOfName(name);
  return key === undefined ? module : `${module}#${key}`;
}

function canonicalScope(scope: HostScope): HostScope {
  if (scope.match !== "method" || !scope.receiver.notFrom) return { ...scope, ...withModules(scope) };
  const receiver = { ...scope.receiver, notFrom: scope.receiver.notFrom.map(canonicalPattern) };
  return { ...scope, ...withModules(scope), receiver };
}

function withModules({ modules }: { readonly modules?: readonly string[] }): { readonly modules?: readonly string[] } {
  return modules ? { modules: modules.map(canonicalPattern) } : {};
}
