import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import type { CallOrNew } from "../../syntax/nodes.js";
import type { Repair, Suggestion } from "../repair.js";
import { agentAlone } from "./forms/agent-alone.js";
import { capped } from "./forms/capped.js";
import { connectedOnce } from "./forms/connected.js";
import { answerTo, isMadeFor, type Answer, type Form } from "./forms/form.js";
import { importShared } from "./forms/import-shared.js";
import { keptOpen } from "./forms/kept-open.js";
import { keyedCache } from "./forms/keyed-cache.js";
import { lazy } from "./forms/lazy.js";
import { memoisedFactory } from "./forms/memoised-factory.js";
import { moduleConstant } from "./forms/module-constant.js";
import { sharedPool } from "./forms/shared-pool.js";
import { hoistabilityOf } from "./hoistability.js";
import { isRefusal, type Obstacle } from "./obstacles.js";
import type { RepairKind } from "./suggestions.js";

/** What can be done about a client that is made too often. */
export type HoistPlan = Repair<RepairKind> &
  (
    | { readonly verdict: "safe"; readonly safe: Suggestion<RepairKind> }
    /** A person has to choose, or to decide on the obstacle, of which `alternatives` may have no edit. */
    | { readonly verdict: "unsafe"; readonly obstacle: Obstacle }
    | { readonly verdict: "refused"; readonly obstacle: Obstacle }
  );

/** The forms of the repair, the best first. */
const FORMS = {
  importShared,
  moduleConstant,
  memoisedFactory,
  lazy,
  sharedPool,
  connectedOnce,
  capped,
  keptOpen,
  keyedCache,
  agentAlone,
} as const satisfies Readonly<Record<string, Form>>;

/** The name of a form of the repair. */
export type FormName = keyof typeof FORMS;

/** What came of trying a form. */
export interface FormTried {
  readonly form: FormName;
  /** The obstacles that it does not overcome. */
  readonly against: readonly Obstacle[];
  /** What it answers to all of them together; undefined where it does not overcome them. */
  readonly answer: Answer | undefined;
  /** Undefined as well where the code has no place for it. */
  readonly repair: Suggestion<RepairKind> | undefined;
}

/** Every form that is made for what stands against sharing a client, and what came of trying it, the best first. */
export function formsTried({ node }: ClientConstruction, file: FileUnderLint): readonly FormTried[] {
  const client = hoistabilityOf(node, file);
  return Object.entries<Form>(FORMS).flatMap(([name, form]) => {
    if (!isMadeFor(form, client)) return [];
    const against = client.obstacles.filter((obstacle) => !form.answer(obstacle, client, file));
    const answer = answerTo(form, client, file);
    return [{ form: name as FormName, against, answer, repair: answer && form.repair(client, file) }];
  });
}

/** Of the forms tried, the one that keeps behaviour. */
export function fixAmong(tried: readonly FormTried[]): FormTried | undefined {
  return tried.find(({ answer, repair }) => answer === "solved" && repair);
}

/** The repair of a client that is made too often: one that keeps behaviour, those a person may choose, or why there is none. */
export function repairPlan({ node }: ClientConstruction, file: FileUnderLint): HoistPlan {
  return planOf(node, file);
}

/** How many repairs a person is offered to choose from. */
const MOST_OFFERED = 2;

const planOf = memoiseByNode((node: CallOrNew, file: FileUnderLint): HoistPlan => {
  const client = hoistabilityOf(node, file);
  const [obstacle] = client.obstacles;
  const tried = formsTried(client.construction, file);
  const fix = fixAmong(tried)?.repair;
  const offered = tried.filter(({ repair }) => repair && repair !== fix);
  if (fix) {
    // Where nothing stands against the fix, other places for the same client are no choice worth making.
    const choices = obstacle ? offered : offered.filter(({ answer }) => answer === "asked");
    return { verdict: "safe", safe: fix, alternatives: repairsOf(choices).slice(0, MOST_OFFERED - 1) };
  }
  const others = repairsOf(offered);
  // What only refusals stand against is no choice: the form that overcomes them changes what the program does.
  const choice = client.obstacles.find((one) => !isRefusal(one));
  if (choice && others.length > 0)
    return { verdict: "unsafe", obstacle: choice, alternatives: others.slice(0, MOST_OFFERED) };
  const against = client.obstacles.find((one) => !lazy.answer(one, client, file)) ?? obstacle!;
  return { verdict: isRefusal(against) ? "refused" : "unsafe", obstacle: against, alternatives: [] };
});

function repairsOf(tried: readonly FormTried[]): readonly Suggestion<RepairKind>[] {
  return tried.flatMap(({ repair }) => repair ?? []);
}
