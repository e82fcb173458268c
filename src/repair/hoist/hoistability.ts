import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import { freeVariables, isModuleLevel } from "../../syntax/free-variables.js";
import type { CallOrNew } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";
import type { Edit } from "../text/edits.js";
import { inlineConstants } from "./inlined-constants.js";
import { clientsWithin } from "./nested-clients.js";
import { byPrecedence, type Obstacle } from "./obstacles.js";
import { obstaclesOfConstructor } from "./obstacles/constructor.js";
import { obstaclesOfInputs } from "./obstacles/inputs.js";
import { obstaclesOfUses } from "./obstacles/instance-uses.js";
import { obstaclesOfOptions } from "./obstacles/options.js";
import { placeFor, type InsertionPoint } from "./obstacles/place.js";
import { checksOf } from "../environment/checks.js";
import { variablesRead } from "../environment/reads.js";
import { reuseEdits } from "./reuse-option.js";

/**
 * Whether a construction may run once, at module load, and be shared.
 *
 * Invariants: without obstacles, running it at `at` with the edits gives every caller what it would have made itself, but
 * for its identity; each obstacle comes from one of the files in `obstacles/`, and none of them looks at another's.
 *
 * Unsound on purpose: names of methods say what they do to a client of which the catalogue says nothing, and proxies of
 * the program are taken for plain data.
 */
export interface Hoistability {
  readonly construction: ClientConstruction;
  /** What stands against it, by precedence. */
  readonly obstacles: readonly Obstacle[];
  /** Edits inside it that make sharing worth while, or that let it do without names of the surrounding functions. */
  readonly inside: readonly Edit[];
  /** Edits outside it that go with those: declarations that nothing uses then. */
  readonly outside: readonly Edit[];
  /** Variables of the surrounding functions that it names, but for those that are written out. */
  readonly locals: readonly Variable[];
  /** Where it could stand at module scope; undefined where an obstacle says why not. */
  readonly at: InsertionPoint | undefined;
}

/** The hoistability of a construction, together with the clients among its arguments. */
export const hoistabilityOf = memoiseByNode((node: CallOrNew, file: FileUnderLint): Hoistability => {
  const construction = clientConstruction(node, file)!;
  const parts = [construction, ...clientsWithin(construction, file)];
  const free = [...new Set(freeVariables(node, file).bound.map(({ variable }) => variable))];
  const locals = free.filter((variable) => !isModuleLevel(variable));
  const inputs = obstaclesOfInputs(construction, locals, file);
  const inlining = inputs.some(isLocalConstant) ? inlineConstants(locals, node, file) : undefined;
  const needs = [...free.filter(isModuleLevel), ...(inlining?.needs ?? [])];
  const place = placeFor(node, needs, file, checksOf(variablesRead(construction, file), file));
  const obstacles = [
    ...parts.flatMap((part) => [...obstaclesOfOptions(part, file), ...obstaclesOfConstructor(part, file)]),
    ...(inlining ? inputs.filter((obstacle) => !isLocalConstant(obstacle)) : inputs),
    ...obstaclesOfUses(construction, file),
    ...(place.obstacle ? [place.obstacle] : []),
  ];
  return {
    construction,
    obstacles: byPrecedence(obstacles),
    inside: [...parts.flatMap((part) => reuseEdits(part, file)), ...(inlining?.inside ?? [])],
    outside: inlining?.outside ?? [],
    locals: inlining ? [] : locals,
    at: place.at,
  };
});

function isLocalConstant({ reason }: Obstacle): boolean {
  return reason === "local-constant";
}
