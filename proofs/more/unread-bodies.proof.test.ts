import crossFetch from "cross-fetch";
import isomorphicFetch from "isomorphic-fetch";
import nodeFetch2 from "node-fetch-2";
import { afterAll, describe, expect, test } from "vitest";
import { RESPONSE_INTERFACES } from "../../src/catalogue/response-interfaces.js";
import { BODY_SOURCES, withVersions, type BodySource } from "../support/body-sources.js";
import type { Sent } from "../support/body-server.js";
import { watchSockets } from "../support/client-sockets.js";
import { recordBodies, type BodyRow } from "../support/evidence.js";
import { keepToLoopback } from "../support/loopback-only.js";
import {
  allAtOnce,
  connectionsReleased,
  isAborted,
  isCollected,
  LARGE,
  oneAfterAnother,
  REQUESTS,
  type Fate,
} from "../support/unread-body.js";
import { contradictionsOfClause } from "../support/unread-clause.js";

const KIB = 1024;
const SIZES = [0, 1, 16, 64, 128, 200, 1024];
const SMALL = KIB;

keepToLoopback();
watchSockets();
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
process.removeAllListeners("warning");

/** The ways to obtain a response whose packages are not development dependencies. */
const OTHERS: readonly BodySource[] = [
  {
    name: "fetch(url)",
    library: "node-fetch-2",
    interface: "node-fetch",
    connect: (url) => (signal) => nodeFetch2(url, { signal }),
  },
  {
    name: "fetch(url)",
    library: "cross-fetch",
    interface: "isomorphic-fetch",
    connect: (url) => (signal) => crossFetch(url, { signal }),
  },
  {
    name: "fetch(url)",
    library: "isomorphic-fetch",
    interface: "isomorphic-fetch",
    connect: (url) => (signal) => isomorphicFetch(url, { signal }),
  },
];

const SOURCES = [...BODY_SOURCES, ...withVersions(OTHERS, import.meta.url)].map((source) => ({
  of: source.library ?? "Node",
  ...source,
}));
const rows: BodyRow[] = [];
afterAll(() => recordBodies(rows));

describe("a body that nobody reads", () => {
  test.each(SOURCES)("$name of $of does what its clause says", async (source) => {
    const [withHeaders, afterHeaders, inParts, released] = await Promise.all([
      fates(source, "with headers"),
      fates(source, "after headers"),
      fates(source, "in parts"),
      releases(source),
    ]);
    // One after the other: a signal may fall to garbage collection.
    const aborted = await isAborted(source);
    const collected = await isCollected(source);
    const row: BodyRow = {
      made: source.name,
      ...(source.library && { library: source.library, version: source.version }),
      interface: source.interface,
      node: process.versions.node,
      fates: { "with headers": withHeaders, "after headers": afterHeaders, "in parts": inParts },
      collected,
      aborted,
      released,
    };
    rows.push(row);
    expect(contradictionsOfClause(row)).toEqual([]);
  });

  test.each(SOURCES)("$name of $of does the same with requests at once", async (source) => {
    for (const size of [SMALL, LARGE]) {
      const [inTurn, atOnce] = await Promise.all([
        oneAfterAnother(source, size, "after headers"),
        allAtOnce(source, size, "after headers"),
      ]);
      expect(atOnce).toBe(inTurn);
    }
  });
});

/** What becomes of a body of each size, by its size in KiB. */
async function fates(source: BodySource, sent: Sent): Promise<Record<string, Fate>> {
  const fates = await Promise.all(
    SIZES.map(async (size) => [size, await oneAfterAnother(source, size * KIB, sent)] as const),
  );
  return Object.fromEntries(fates);
}

/** The connections that a request takes with each way to release its body. */
async function releases(source: BodySource): Promise<BodyRow["released"]> {
  return Promise.all(
    Object.values(RESPONSE_INTERFACES[source.interface].release).map(async (release) => {
      const each = async (size: number, sent: Sent): Promise<number> =>
        (await connectionsReleased(source, size, sent, release)) / REQUESTS;
      return {
        code: release.code,
        arrived: await each(SMALL, "with headers"),
        onItsWay: await each(SMALL, "after headers"),
        large: await each(LARGE, "with headers"),
      };
    }),
  );
}
