import type { BindingTime } from "../../flow/binding-lattice.js";
import { dependenceOf } from "../../flow/binding-time.js";
import type { LintedFile } from "../../file/linted-file.js";
import { dependenceAt } from "../../lifetime/client-dependence.js";
import { placesOf } from "../../lifetime/client-places.js";
import { madeFrom, type ClientConstruction } from "../../recognition/client-construction.js";
import { MOST_PLACES } from "./outcome.js";
import { where, type Page, type Section } from "./page.js";

/** By whom the arguments are settled, in words. */
export const SETTLED_BY: Readonly<Record<BindingTime, string>> = {
  constant: "constants",
  environment: "the environment or the configuration",
  choice: "a few values, of which the caller picks one",
  instance: "the object that the code runs for (`this`)",
  unknown: "what cannot be told, perhaps the caller",
  caller: "the caller, or the turn of a loop",
  request: "the request",
};

/** What the arguments of a client depend on, in its function and given what each place passes. */
export function aboutDependence(construction: ClientConstruction, page: Page, file: LintedFile): Section {
  const inputs = madeFrom(construction);
  const heading = "What its arguments depend on";
  if (inputs.length === 0) return { heading, lines: ["Nothing: it has none."] };
  const own = dependenceOf(inputs, file);
  const differing = placesOf(construction.node, file).flatMap((place) => {
    const time = dependenceAt(construction, place, file);
    return time === own ? [] : [`${where(place, page)}: with what is given there: ${SETTLED_BY[time]}`];
  });
  const each = inputs.length > 1 ? inputs.map((input) => inputWords(input, file)) : [];
  const more = differing.length - MOST_PLACES;
  return {
    heading,
    lines: [
      `As they stand: ${SETTLED_BY[own]}`,
      ...each,
      ...differing.slice(0, MOST_PLACES),
      ...(more > 0 ? [`and at ${more} more places`] : []),
    ],
  };
}

const LONGEST = 40;

function inputWords(input: ReturnType<typeof madeFrom>[number], file: LintedFile): string {
  const text = file.sourceCode.getText(input).replaceAll(/\s+/g, " ");
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${shown}\`: ${SETTLED_BY[dependenceOf([input], file)]}`;
}
