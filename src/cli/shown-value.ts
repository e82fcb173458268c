/** Characters of a value that a message shows. */
const MOST_SHOWN = 40;

/** A value of the command line as a message shows it: in quotes, and cut where it is long. */
export function shownValue(value: string): string {
  return JSON.stringify(value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);
}
