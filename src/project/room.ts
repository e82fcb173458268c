import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Characters of source whose syntax trees are held at once, at most: those of a program of some 3,000 files. */
const MOST = 16 * 2 ** 20;
/** Bytes that each of them takes, with the scopes and the answers that go with its tree: 40 to 50 were measured. */
const BYTES = 50;
/** The share of the heap that they may take: ESLint, its parser and what is being worked out need the rest. */
const SHARE = 1 / 3;

/**
 * Characters of source whose syntax trees are held at once: fewer where the heap has not the room.
 * @param heap its limit in bytes
 */
export function mostParsed(heap = heapLimit()): number {
  return Math.min(MOST, Math.floor((heap * SHARE) / BYTES));
}

/** The limit of this process. What tells it takes a millisecond to load, which a run without a program need not wait for. */
function heapLimit(): number {
  const { getHeapStatistics } = require("node:v8") as typeof import("node:v8");
  return getHeapStatistics().heap_size_limit;
}
