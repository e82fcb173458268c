import { hasTooManyStars, isNonsense } from "../../catalogue/patterns.js";
import { partsOfName } from "../../catalogue/specifiers.js";
import { obstacleToRule } from "../ignore-rules.js";
import { listOf, wrong, type Shape } from "./shape.js";

/** The shapes of names and patterns: what can match nothing is a mistake. */

const KEY = /^[\p{ID_Continue}$*-]+(?:[.#][\p{ID_Continue}$*-]+|#\(\))*$/u;

/** Import specifiers, without the name of an export. */
export const modulePattern: Shape = (value, path) =>
  canMatch(value) && !/\s/.test(value) && partsOfName(value).key === undefined
    ? undefined
    : wrong(value, path, 'an import specifier ("@acme/http", "./lib/http.js") or a pattern of them ("@acme/*")');

/** Paths of files in the project. */
export const pathPattern: Shape = (value, path) =>
  canMatch(value) ? undefined : wrong(value, path, 'a pattern of paths ("**/jobs/*.ts")');

/** What a `.gitignore` has on a line. */
const ignorePattern: Shape = (value, path) =>
  typeof value === "string" && value !== "" && obstacleToRule(value) === undefined
    ? undefined
    : wrong(value, path, "a line as in a .gitignore");

export const ignorePatterns = listOf(ignorePattern);

export const modulePatterns = listOf(modulePattern);

export const pathPatterns = listOf(pathPattern);

/** The key of an entry: an export, a member of it, or what it returns. */
export const exportName: Shape = (value, path) =>
  typeof value === "string" && KEY.test(value) && !hasTooManyStars(value)
    ? undefined
    : wrong(
        value,
        path,
        'the name of an export ("Client", "Client.create"), "default" or a pattern of names ("*Client")',
      );

function canMatch(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !isNonsense(value);
}
