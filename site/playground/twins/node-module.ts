declare const BUILTIN_MODULES: readonly string[];

const builtins: ReadonlySet<string> = new Set(BUILTIN_MODULES);

/** Whether a specifier names a module of Node itself. */
export const isBuiltin = (specifier: string) =>
  builtins.has(specifier) || builtins.has(specifier.replace(/^node:/, ""));
