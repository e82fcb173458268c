/**
 * Globals of the language and of Node.js that are the same for the life of a process, and functions among them whose
 * result depends on their arguments alone. Source: ECMA-262, and the globals of the Node.js documentation.
 */

/** Globals that nothing assigns. */
export const CONSTANT_GLOBALS: ReadonlySet<string> = new Set([
  "undefined",
  "NaN",
  "Infinity",
  "Array",
  "BigInt",
  "Boolean",
  "Buffer",
  "Date",
  "Error",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Set",
  "String",
  "URL",
  "__dirname",
  "__filename",
]);

/** Members of globals that are constants, as paths: `Number.MAX_SAFE_INTEGER`. */
export const CONSTANT_MEMBERS = /^(?:Number|Math)\./;

/** Functions that give a primitive value, as paths. */
export const PRIMITIVE_FUNCTIONS = /^(?:Number|String|Boolean|parseInt|parseFloat|Math\.\w+)$/;

/** Functions that give the same for the same arguments, as paths. */
export const PURE_FUNCTIONS =
  /^(?:Number|String|Boolean|parseInt|parseFloat|Object\.freeze|Buffer\.from|Math\.(?!random)\w+)$/;

/** Functions that only read what they are given, as paths. */
export const READING_FUNCTIONS =
  /^(?:Object\.(?:assign|entries|freeze|fromEntries|hasOwn|is\w*|keys|values)|JSON\.stringify|Array\.(?:from|isArray)|Boolean|Number|String|structuredClone|console\.\w+)$/;

/** Functions that write to what they are given first, as paths. */
export const WRITING_FUNCTIONS: ReadonlySet<string> = new Set([
  "Object.assign",
  "Object.defineProperties",
  "Object.defineProperty",
  "Object.setPrototypeOf",
  "Reflect.defineProperty",
  "Reflect.deleteProperty",
  "Reflect.set",
]);

/** Constructors whose instances are as constant as their arguments. */
export const PURE_CONSTRUCTORS: ReadonlySet<string> = new Set(["URL"]);

/** Functions of `node:path` that look at the working directory, unlike the others, which only join text. */
export const IMPURE_PATH_FUNCTIONS: ReadonlySet<string> = new Set(["resolve"]);

/** Methods of text, and of a buffer made of text, that give text and depend on nothing else. */
export const TEXT_METHODS: ReadonlySet<string> = new Set([
  "toString",
  "trim",
  "toLowerCase",
  "toUpperCase",
  "replace",
  "replaceAll",
  "slice",
  "concat",
  "padStart",
]);

/** Global functions that look at the clock or draw lots. */
export const CLOCKS_AND_LOTS =
  /^(?:Date\.now|Math\.random|performance\.now|process\.hrtime(?:\.bigint)?|crypto\.(?:randomUUID|getRandomValues))$/;

/** Code of a call that by its name gives another value each time. */
export const GIVES_ANOTHER = /rand|uuid|nanoid|cuid|nonce|now\b|date|time|count|next|jitter/i;
