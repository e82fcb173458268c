import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { settled } from "./servers.js";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

/** What making one instance costs: median microseconds, and bytes that it holds while it lives. */
export interface ConstructionCost {
  readonly microseconds: number;
  readonly bytes: number;
}

const BATCHES = 3;
const BUDGET = 40;

/** Measures a constructor in batches that together take a fraction of a second. The instances are closed afterwards. */
export async function constructionCost<Client>(
  make: () => Client,
  close: (client: Client) => unknown,
): Promise<ConstructionCost> {
  const size = await batchSize(make, close);
  const times: number[] = [];
  const sizes: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const instances: Client[] = new Array<Client>(size);
    await settled();
    collectGarbage();
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    for (let index = 0; index < size; index += 1) instances[index] = make();
    times.push(((performance.now() - start) * 1000) / size);
    collectGarbage();
    sizes.push((process.memoryUsage().heapUsed - heap) / size);
    await Promise.all(instances.map((instance) => close(instance)));
  }
  return { microseconds: round(median(times)), bytes: Math.max(0, Math.round(median(sizes))) };
}

/** How many instances fit the time of one batch, after a warm-up. */
async function batchSize<Client>(make: () => Client, close: (client: Client) => unknown): Promise<number> {
  const start = performance.now();
  const made: Client[] = [];
  while (made.length < 200 && performance.now() - start < BUDGET) made.push(make());
  await Promise.all(made.map((instance) => close(instance)));
  return Math.max(5, made.length);
}

/** Twice, since what a finaliser lets go of is only collected by the next round. */
export function collectGarbage(): void {
  gc();
  gc();
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function round(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;
}
