/** A `package.json`, as it is written. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The files that a package names for a path in it, most telling first: itself for "". They may be built ones. */
export function entriesFor(manifest: Manifest, subpath: string): readonly string[] {
  const { source, module, main, types } = manifest;
  const fields = subpath === "" ? [source, module, main, types] : [];
  return [
    ...stringsIn(matching(exportsOf(manifest), subpath === "" ? "." : `./${subpath}`)),
    ...fields.filter((field) => typeof field === "string"),
  ];
}

/** All files that a package gives to others by names: patterns with stars, and built files, among them. */
export function publicFiles(manifest: Manifest): readonly string[] {
  const { source, module, main, types, bin } = manifest;
  return stringsIn([exportsOf(manifest), source, module, main, types, bin]);
}

/** The files that a specifier with `#` leads to. */
export function importsFor(manifest: Manifest, specifier: string): readonly string[] {
  const { imports } = manifest;
  return isObject(imports) ? stringsIn(matching(imports, specifier)) : [];
}

/** The strings in a value, in the order of the conditions. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The `exports` of a package by subpaths: those of the package itself need no subpath. */
function exportsOf({ exports }: Manifest): Manifest {
  const hasSubpaths = isObject(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  return hasSubpaths ? exports : { ".": exports };
}

/** What a field has under a key, or under the most specific pattern that fits. */
function matching(field: Manifest, key: string): unknown {
  if (Object.hasOwn(field, key)) return field[key];
  const fitting = Object.keys(field)
    .map((pattern) => ({ pattern, star: starOf(pattern, key) }))
    .filter(({ star }) => star !== undefined)
    .sort((one, other) => other.pattern.indexOf("*") - one.pattern.indexOf("*"))[0];
  return fitting && stringsIn(field[fitting.pattern]).map((target) => target.replaceAll("*", () => fitting.star!));
}

/** What the star of a pattern stands for in a key; undefined where the pattern has none, or does not fit. */
function starOf(pattern: string, key: string): string | undefined {
  const [start = "", end] = pattern.split("*");
  if (end === undefined || key.length < start.length + end.length) return undefined;
  return key.startsWith(start) && key.endsWith(end) ? key.slice(start.length, key.length - end.length) : undefined;
}

function isObject(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
