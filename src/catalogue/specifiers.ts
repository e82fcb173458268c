import { isBuiltin } from "node:module";

/** What may stand after the path of a file, as a pattern. */
const EXTENSION = "{,.js,.jsx,.mjs,.cjs,.ts,.tsx,.mts,.cts}";

/**
 * An import specifier as the catalogue writes it: `node:` before the name of a builtin, no file name inside a package.
 * That of a file stays as it is written, for messages name it.
 */
export function canonicalModule(specifier: string): string {
  if (specifier.startsWith(".")) return specifier;
  if (isBuiltin(specifier)) return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
  return isSubpath(specifier) ? specifier.replace(/(?:\/index)?\.[cm]?js$/, "") : specifier;
}

/** A specifier or a pattern of specifiers, as people write it, as a pattern that matches with and without extension. */
export function canonicalPattern(written: string): string {
  if (!written.startsWith(".") && !isSubpath(written)) return canonicalModule(written);
  if (written.endsWith(".*")) return `${written.slice(0, -2)}{,.*}`;
  const path = canonicalModule(written).replace(/\.(?:[cm]?[jt]sx?|\{[cm]?[jt]sx?(?:,[cm]?[jt]sx?)*\})$/, "");
  return /\*$/.test(path) ? path : `${path}${EXTENSION}`;
}

/** It leads into a package, or to a file by an alias: there is more than the name of a package. */
function isSubpath(specifier: string): boolean {
  return specifier.split("/").length > (specifier.startsWith("@") ? 2 : 1);
}

/** A fact of the catalogue as settings name it, `package#Export` or a package alone, by its parts. */
export function partsOfName(name: string): { readonly module: string; readonly key: string | undefined } {
  // An import of the package's own (`#lib/http`) begins with the sign.
  const sign = name.indexOf("#", 1);
  const [module, key] = sign === -1 ? [name, undefined] : [name.slice(0, sign), name.slice(sign + 1)];
  return { module: canonicalModule(module), key };
}
