// Leads what the plugin imports of Node.js to the twins beside this file, and nothing else that is imported.

const PLUGIN = new URL("../../../dist/", import.meta.url).href;
const TWINS = new Set(["node:fs", "node:os", "node:path"]);

/** Resolves an import: a hook of Node.js. */
export function resolve(specifier, context, next) {
  if (!TWINS.has(specifier) || !context.parentURL?.startsWith(PLUGIN)) return next(specifier, context);
  return { url: new URL(`${specifier.slice("node:".length)}.mjs`, import.meta.url).href, shortCircuit: true };
}
