/** Nobody changes a file on the disk and has another linted within so many milliseconds; a run asks thousands of times. */
export const MOMENT = 250;

/**
 * Remembers what is found on the disk for a moment: a run over many files asks the same of the same folders again and
 * again, and an editor keeps this module for days.
 */
export function forAMoment<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  let since = -Infinity;
  return (path) => {
    const now = performance.now();
    if (now - since > MOMENT) {
      known.clear();
      since = now;
    }
    const hit = known.get(path);
    if (hit !== undefined || known.has(path)) return hit as Value;
    const value = find(path);
    known.set(path, value);
    return value;
  };
}
