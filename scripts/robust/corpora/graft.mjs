// Puts clients and responses into a program: statements at the beginning of some of its functions, and expressions in the
// place of some of its own.
import { parseSync, visitorKeys } from "oxc-parser";
import { oneOf, random, someOf } from "../random.mjs";
import { AWAITING, EXPRESSIONS, IMPORTS, REQUIRES, STATEMENTS } from "./client-code.mjs";

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
/** The edits of one program: what is large is parsed again after each repair. */
const MOST = 12;

/** The program with clients in it; nothing where it does not parse or has no place for any. */
export function grafted({ path, text }, seed) {
  const { program, errors, module } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0 || program.body.length === 0) return undefined;
  const chance = random(seed);
  const edits = someOf(placesIn(program), MOST, chance).map(({ at, end = at, isAsync, isExpression }, index) => ({
    at,
    end,
    text: isExpression ? oneOf(EXPRESSIONS, chance) : oneOf(isAsync ? AWAITING : STATEMENTS, chance)(`Robust${index}`),
  }));
  if (edits.length === 0) return undefined;
  const statement = program.body.find((one) => !one.directive) ?? program.body.at(-1);
  const head = `${module.hasModuleSyntax ? IMPORTS : REQUIRES}\n`;
  return { path, text: applied([{ at: statement.start, end: statement.start, text: head }, ...edits], text) };
}

/** The places for statements and expressions, none inside another. */
function placesIn(program) {
  const places = [];
  const pending = [program];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (FUNCTIONS.has(node.type) && node.body?.type === "BlockStatement" && !node.body.body[0]?.directive)
      places.push({ at: node.body.start + 1, isAsync: node.async });
    const value = node.type === "VariableDeclarator" ? node.init : undefined;
    if (value && !FUNCTIONS.has(value.type)) places.push({ at: value.start, end: value.end, isExpression: true });
    else for (const key of visitorKeys[node.type] ?? []) pending.push(...[node[key]].flat().filter(Boolean));
  }
  return places;
}

function applied(edits, text) {
  let written = "";
  let from = 0;
  for (const { at, end, text: inserted } of edits.toSorted((one, other) => one.at - other.at)) {
    if (at < from) continue;
    written += text.slice(from, at) + inserted;
    from = end;
  }
  return written + text.slice(from);
}
