import { vi } from "vitest";
import { MOMENT } from "../../src/project/for-a-moment.js";

let latest = 0;

/**
 * Stops the clock, and lets a moment pass at each call. What is remembered for a moment is shared by tests of several
 * files: each begins where the one before has left the clock.
 */
export function passingMoments(): () => void {
  latest = Math.max(latest, performance.now());
  vi.spyOn(performance, "now").mockImplementation(() => latest);
  return () => {
    latest += MOMENT + 1;
  };
}
