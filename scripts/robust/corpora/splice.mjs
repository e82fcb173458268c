// Programs made of parts of others: statements and expressions change their places, by chance.
import { parseSync, visitorKeys } from "oxc-parser";
import { oneOf, random } from "../random.mjs";

const EXPRESSION = /(?:Expression|Literal|Identifier)$/;
const STATEMENT = /(?:Statement|Declaration)$/;
const TRIES = 20;
const CHANGES = 3;

/** So many programs, each one of the given ones in which parts of any of them stand in the place of its own. */
export function splicedPrograms(programs, count, seed) {
  const chance = random(seed);
  const parsed = programs.flatMap((program) => partsOf(program) ?? []);
  return Array.from({ length: count }, (_, index) => {
    const { path, text } = spliced(oneOf(parsed, chance), parsed, chance);
    return { path: `${index}${/\.\w+$/.exec(path)[0]}`, text };
  });
}

/** A program after some changes: after none where they all lead to what is no program. */
function spliced(program, all, chance) {
  let result = program;
  for (let change = 0; change < CHANGES; change += 1) result = changed(result, all, chance) ?? result;
  return result;
}

function changed(program, all, chance) {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const kind = chance() < 0.7 ? "expressions" : "statements";
    const other = oneOf(all, chance);
    const [place, part] = [oneOf(program[kind], chance), oneOf(other[kind], chance)];
    if (!place || !part) continue;
    const inserted = other.text.slice(part.start, part.end);
    const text = program.text.slice(0, place.start) + inserted + program.text.slice(place.end);
    const found = partsOf({ path: program.path, text });
    if (found) return found;
  }
  return undefined;
}

/** The parts of a program; nothing where it does not parse. */
function partsOf({ path, text }) {
  const { program, errors } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0) return undefined;
  const parts = { path, text, expressions: [], statements: [] };
  const pending = [program];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (EXPRESSION.test(node.type)) parts.expressions.push(node);
    else if (STATEMENT.test(node.type)) parts.statements.push(node);
    for (const key of visitorKeys[node.type] ?? []) pending.push(...[node[key]].flat().filter(Boolean));
  }
  return parts;
}
