// Whether packages export what the catalogue says: used by the tests on the packages at hand, and by check-catalogue-exports.mjs on all.
/** The module specifiers by which the exports of a library are tried: patterns stand for their examples. */
export function modulesToTry(library) {
  const exact = (library.modules ?? [library.package]).filter((module) => !module.includes("*"));
  return [...exact, ...(library.examples ?? [])];
}

/** The clients, servers and functions that never return that a version of a library is to export: of a family, those that all its packages have. */
export function namesOf(library, version) {
  const isFamily = library.package.includes("*");
  const all = Object.entries({ ...library.clients, ...library.servers, ...library.neverReturns });
  const entries = isFamily ? all.filter(([name]) => name.includes("*")) : all;
  return entries.filter(([, entry]) => !version || isIn(version, entry.versions ?? "*")).map(([name]) => name);
}

/** Whether a version is in a range such as `^7`, `>=5 <8` or `<1`. */
export function isIn(version, range) {
  const numbers = (text) => text.split(/[.-]/).map(Number);
  const [major, minor = 0] = numbers(version);
  return range.split(" ").every((comparator) => {
    const [, sign, text] = /^(\D*)(.*)$/.exec(comparator);
    if (sign === "*") return true;
    const [otherMajor, otherMinor = 0] = numbers(text);
    const difference = major - otherMajor || minor - otherMinor;
    if (sign === "^") return major === otherMajor && (major > 0 || minor === otherMinor);
    return sign === "<" ? difference < 0 : difference >= 0;
  });
}

/**
 * Loads a module as `require` and as `import` do, both given by the place that it is installed in: the values in
 * which an export may be found.
 */
export async function loadModule(module, require, load) {
  const roots = [];
  const problems = [];
  for (const tried of [require, load]) {
    try {
      roots.push(await tried(module));
    } catch (error) {
      problems.push(String(error?.message ?? error).split("\n")[0]);
    }
  }
  return { roots: roots.flatMap((root) => [root, root?.default, root?.default?.default]), problems };
}

/**
 * Whether one of the values has an export of this name that can be called; a pattern needs one that matches. A
 * method of an instance (`Kafka#producer`) is found on the prototype of its class, if anywhere.
 */
export function hasExport(roots, name) {
  const parts = name === "default" ? [] : name.replace("#", ".prototype.").split(".");
  return roots.some((root) => reach(root, parts).some((value) => typeof value === "function"));
}

/** Every value at the end of a path of names or patterns. */
function reach(value, [part, ...rest]) {
  if (part === undefined) return [value];
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return [];
  const expression = new RegExp(`^${part.replaceAll("$", "\\$").replaceAll("*", ".*")}$`);
  const keys = part.includes("*") ? Object.keys(value).filter((key) => expression.test(key)) : [part];
  return keys.flatMap((key) => reach(valueOf(value, key), rest));
}

function valueOf(object, key) {
  try {
    return object[key];
  } catch {
    return undefined;
  }
}
