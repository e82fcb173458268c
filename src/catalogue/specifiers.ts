import { isBuiltin } from "node:module";

/**
 * An import specifier as it is looked up: `node:` before the name of a builtin, no extension after the path of a file,
 * and no index file inside a package.
 */
export function canonicalModule(specifier: string): string {
  if (specifier.startsWith(".")) return specifier.replace(/\.[cm]?[jt]sx?$/, "");
  if (isBuiltin(specifier)) return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
  const isSubpath = specifier.split("/").length > (specifier.startsWith("@") ? 2 : 1);
  return isSubpath ? specifier.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, "") : specifier;
}

/** A specifier, or a pattern of specifiers, as people write it, so that it matches what `canonicalModule` gives. */
export function canonicalPattern(pattern: string): string {
  const oneExtension = pattern.replace(/\.\{([cm]?[jt]sx?)(?:,[cm]?[jt]sx?)*\}$/, ".$1");
  return canonicalModule(oneExtension.replace(/\.\*$/, "{,.*}"));
}

/** A fact of the catalogue as settings name it, `package#Export` or a package alone, by its parts. */
export function partsOfName(name: string): { readonly module: string; readonly key: string | undefined } {
  // An import of the package's own (`#lib/http`) begins with the sign.
  const sign = name.indexOf("#", 1);
  const [module, key] = sign === -1 ? [name, undefined] : [name.slice(0, sign), name.slice(sign + 1)];
  return { module: canonicalModule(module), key };
}
