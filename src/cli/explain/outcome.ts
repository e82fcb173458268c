import { escapeOf, escapeOfHeld } from "../../flow/escape.js";
import type { EscapeState } from "../../flow/escape-state.js";
import type { LintedFile } from "../../file/linted-file.js";
import { placesOf, type ClientPlace } from "../../lifetime/client-places.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import { functionName } from "../../syntax/functions.js";
import { where, type Page, type Section } from "./page.js";

/** More places than this are only counted. */
export const MOST_PLACES = 10;

const STATES: Readonly<Record<EscapeState, string>> = {
  dropped: "It is used, and gone when the function ends.",
  passed: "It is given to a call that may hold it for longer",
  unknown: "It goes where this analysis does not follow",
  returned: "It is handed to the callers of the function",
  kept: "It is stored where it outlives the function",
};

/** What becomes of a client: where it is made, and at the places where it ends up. */
export function aboutOutcome({ node }: ClientConstruction, page: Page, file: LintedFile): Section {
  const { state, points } = escapeOf(node, file);
  const at = [
    ...new Set(points.filter((point) => point.state === state).map((point) => where({ ...point, file }, page))),
  ];
  const places = placesOf(node, file);
  const here = `${STATES[state]}${state === "dropped" ? "" : `${at.length > 0 ? ` (${at.join(", ")})` : ""}.`}`;
  const elsewhere = places.filter((place) => place.node !== node || place.outcome.is !== "dropped");
  const shown = elsewhere.slice(0, MOST_PLACES).map((place) => placeWords(place, page));
  const more = elsewhere.length - shown.length;
  const rest = more > 0 ? [`and at ${more} more places`] : [];
  return {
    heading: "What becomes of it",
    lines: [here, ...(places.length === 0 ? ["Where it ends up cannot be told."] : shown), ...rest],
  };
}

function placeWords(place: ClientPlace, page: Page): string {
  const route = place.makers.map(({ name }) => `\`${name}\``);
  const by = route.length > 0 ? `, which comes by ${route.toReversed().join(" → ")}` : "";
  return `${where(place, page)}${by}: ${outcomeWords(place)}`;
}

function outcomeWords({ node, file, isHeld, outcome }: ClientPlace): string {
  const what = isHeld ? "the object that holds it is" : "it is";
  switch (outcome.is) {
    case "returned":
      return `${what} handed on by \`${functionName(outcome.by) ?? "a function"}\`, and no call of that is seen`;
    case "kept": {
      const { state } = (isHeld ? escapeOfHeld : escapeOf)(node, file);
      return state === "dropped" ? `${what} made where one is missing, or once` : `${what} kept`;
    }
    case "dropped":
      return `${what} dropped after use`;
  }
}
