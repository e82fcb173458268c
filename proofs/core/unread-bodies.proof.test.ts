import { describe, expect, test } from "vitest";
import { BODY_SOURCES, type BodySource } from "../support/body-sources.js";
import type { Sent } from "../support/body-server.js";
import { watchSockets } from "../support/client-sockets.js";
import { keepToLoopback } from "../support/loopback-only.js";
import { isAborted, isCollected, oneAfterAnother, type Fate } from "../support/unread-body.js";
import { clauseOf, contradictionsOfClause } from "../support/unread-clause.js";

const KIB = 1024;
const WAYS = ["with headers", "after headers"] as const satisfies readonly Sent[];

keepToLoopback();
watchSockets();
process.removeAllListeners("warning");

// One way to obtain each kind of response: `npm run proofs:all` measures the others, at more sizes, on more versions of Node.
const sources = [...new Map(BODY_SOURCES.toReversed().map((source) => [source.interface, source])).values()];

describe("what the message says of a body that nobody reads", () => {
  test.each(sources)("is what $interface does", async (source) => {
    const { from } = clauseOf(source.interface, process.versions.node);
    const sizes = from > 0 ? [from / 2, from, KIB] : [1, KIB];
    const fates = await Promise.all(WAYS.map((sent) => fatesOf(source, sizes, sent)));
    const row = {
      interface: source.interface,
      node: process.versions.node,
      fates: Object.fromEntries(WAYS.map((sent, index) => [sent, fates[index]])),
      aborted: await isAborted(source),
      collected: await isCollected(source),
    };
    expect(contradictionsOfClause(row)).toEqual([]);
  });
});

/** What becomes of a body of each size, in KiB. */
async function fatesOf(source: BodySource, sizes: readonly number[], sent: Sent): Promise<Record<string, Fate>> {
  const fates = sizes.map(async (size) => [size, await oneAfterAnother(source, size * KIB, sent)] as const);
  return Object.fromEntries(await Promise.all(fates));
}
