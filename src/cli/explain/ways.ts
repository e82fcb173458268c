import { executionOf } from "../../execution/execution-context.js";
import { OCCASIONS } from "../../catalogue/vocabulary/occasions.js";
import type { Place } from "../../project/place.js";
import { where, type Page, type Section } from "./page.js";
import { fieldOwner, waysTo, type Way } from "./climb.js";

/** More ways than this are only counted. */
const MOST_WAYS = 10;

const FREQUENCIES: readonly Way["frequency"][] = ["perRequest", "perIteration", "perCall", "once", "unknown"];

/** Every way on which a place is reached, the most telling first, and how often it runs in all. */
export function aboutWays(place: Place, page: Page): Section {
  const { ways, isCut } = waysTo(place);
  const sorted = ways
    .map((way) => ({ way, key: way.steps.map((step) => where(step, page)).join("\n") }))
    .toSorted((one, other) => moreTelling(one.way, other.way) || (one.key < other.key ? -1 : 1));
  const shown = sorted.slice(0, MOST_WAYS).flatMap(({ way }, index) => wayLines(way, index + 1, page));
  const more = sorted.length - MOST_WAYS;
  return {
    heading: "How it is reached",
    lines: [
      `In all: ${frequencyWords(place, page)}`,
      ...shown,
      ...(more > 0 ? [`and on ${more}${isCut ? " or more" : ""} more ways`] : []),
    ],
  };
}

function moreTelling(one: Way, other: Way): number {
  return (
    FREQUENCIES.indexOf(one.frequency) - FREQUENCIES.indexOf(other.frequency) || one.steps.length - other.steps.length
  );
}

function wayLines({ when, steps }: Way, number: number, page: Page): readonly string[] {
  return [
    `${number}. ${when}`,
    ...steps.map((step) => `   ${where(step, page)}  ${step.what}${step.evidence ? ` (${step.evidence})` : ""}`),
  ];
}

function frequencyWords({ node, file }: Place, page: Page): string {
  const execution = executionOf(node, file);
  if (fieldOwner(node)) return "as often as an object of its class is made";
  if (!("because" in execution)) return execution.frequency === "once" ? "once" : "how often is not known";
  return `${OCCASIONS[execution.because.occasion]}, decided by ${where(execution.because, page)}`;
}
