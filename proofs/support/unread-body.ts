import type net from "node:net";
import { setTimeout } from "node:timers/promises";
import { RESPONSE_INTERFACES } from "../../src/catalogue/response-interfaces.js";
import type { ReleaseStatement } from "../../src/catalogue/response-schema.js";
import { startBodyServer, type BodyServer, type Sent } from "./body-server.js";
import type { BodySource, Send } from "./body-sources.js";
import { openSockets } from "./client-sockets.js";
import { collectGarbage } from "./construction-cost.js";

/** How many requests are sent one after another. */
export const REQUESTS = 5;
/** How many are sent at once, twice. */
const AT_ONCE = 4;
/** Milliseconds until the client has seen what the server sent. */
const SEEN = 25;
/** Milliseconds between two looks at what is waited for. */
const BETWEEN_LOOKS = 5;
/** Looks after which a body that has not been sent is taken to wait for its reader. */
const SENDING = 400;
/** Looks after which a socket that has not closed is taken to stay open. */
const CLOSING = 150;
/** Looks after which a request is taken to be never answered. */
const ANSWERING = 1_000;
/** When the signal of a request fires: the next one where that is before its headers are there. */
const TIMEOUTS = [300, 3_000];
/** Finalizers run some time after what they wait for is gone. */
const COLLECTIONS = 5;
/** A body that every client holds. */
export const LARGE = 1024 * 1024;

/** What becomes of the connections of bodies that nobody reads. */
export type Fate =
  /** They carry the next request. */
  | "reused"
  /** They carry none, and close when the server closes its side. */
  | "not reused"
  /** They stay open, even when the server has closed its side. */
  | "held"
  /** Some of them are held, some are not. */
  | "sometimes held";

/** A client and the server that it is for. */
interface Pair {
  readonly send: Send;
  readonly server: BodyServer;
}

/** Sends requests one after another, each when the body before it has arrived, and reads none. */
export function oneAfterAnother(source: BodySource, size: number, sent: Sent): Promise<Fate> {
  return fateOf(source, size, sent, async ({ send, server }) => {
    const responses: unknown[] = [];
    while (responses.length < REQUESTS) {
      const response = await inTime(request(send, server));
      if (response === undefined) break;
      responses.push(response);
      await arrival(server, responses.length);
    }
    return responses;
  });
}

/** Sends some requests at once, and the same number when their bodies have arrived, and reads none. */
export function allAtOnce(source: BodySource, size: number, sent: Sent): Promise<Fate> {
  return fateOf(source, size, sent, async ({ send, server }) => {
    const responses: unknown[] = [];
    while (responses.length < 2 * AT_ONCE) {
      responses.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => inTime(request(send, server))))));
      if (responses.includes(undefined)) break;
      await arrival(server, responses.length);
    }
    return responses;
  });
}

function fateOf(
  source: BodySource,
  size: number,
  sent: Sent,
  act: (pair: Pair) => Promise<readonly unknown[]>,
): Promise<Fate> {
  return withServer(source, size, sent, async (pair) => {
    // Referred to until all is counted, so that garbage collection has no part in it.
    const responses = await act(pair);
    const { connections } = await pair.server.counts();
    await pair.server.closeIdle();
    const held = await leftOpen(openSockets(pair.server.port));
    // A full pool has answered some only.
    const answered = responses.filter((response) => response !== undefined).length;
    if (held > 0) return held < Math.min(connections, answered) ? "sometimes held" : "held";
    return connections < answered ? "reused" : "not reused";
  });
}

/** Whether garbage collection closes the connection of a large body that nobody reads. */
export function isCollected(source: BodySource): Promise<boolean> {
  // No variable of a function that waits refers to the response.
  const drop = async (send: Send): Promise<void> => void (await send());
  return closesHeld(source, drop, async () => {
    for (let round = 0; round < COLLECTIONS; round += 1) {
      await setTimeout(SEEN);
      collectGarbage();
    }
  });
}

/** Whether the signal of a request closes the connection of a large body that nobody reads. */
export async function isAborted(source: BodySource): Promise<boolean> {
  for (const timeout of TIMEOUTS) {
    const responses: unknown[] = [];
    const send = async (send: Send): Promise<void> => {
      const response = await send(AbortSignal.timeout(timeout)).catch(() => undefined);
      if (response !== undefined) responses.push(response);
    };
    const closed = await closesHeld(source, send, () => setTimeout(timeout));
    if (responses.length > 0) return closed;
  }
  throw new Error(`${source.name} did not answer in time`);
}

/** Whether the socket of a response that is obtained and not read is closed by what is waited for. */
function closesHeld(
  source: BodySource,
  obtain: (send: Send) => Promise<void>,
  wait: () => Promise<unknown>,
): Promise<boolean> {
  return withServer(source, LARGE, "with headers", async ({ send, server }) => {
    await obtain(send);
    // Of these only: undici opens a new connection in the place of one that it closes.
    const held = openSockets(server.port);
    await wait();
    return held.length > 0 && (await leftOpen(held)) === 0;
  });
}

/** The connections of some requests, one after another, whose bodies are released by what the rule inserts. */
export function connectionsReleased(
  source: BodySource,
  size: number,
  sent: Sent,
  release: ReleaseStatement,
): Promise<number> {
  const property = RESPONSE_INTERFACES[source.interface].body?.property;
  const code = release.code.replace("$body", `response.${property}`).replace("$response", "response");
  const run = new Function("response", `return ${code};`) as (response: unknown) => unknown;
  return withServer(source, size, sent, async ({ send, server }) => {
    for (let request = 1; request <= REQUESTS; request += 1) {
      const released = run(await send());
      await server.sendBodies();
      await released;
      await arrival(server, request);
    }
    return (await server.counts()).connections;
  });
}

async function withServer<Result>(
  source: BodySource,
  size: number,
  sent: Sent,
  measure: (pair: Pair) => Promise<Result>,
): Promise<Result> {
  const server = await startBodyServer(size, sent, source.scheme ?? "http");
  try {
    return await measure({ send: source.connect(server.url), server });
  } finally {
    await server.close();
  }
}

/** Sends a request, and has its body sent when its headers are there. */
async function request(send: Send, server: BodyServer): Promise<unknown> {
  const response = await send();
  await server.sendBodies();
  return response;
}

/** How many of some sockets are open when the others have had the time to close. */
async function leftOpen(sockets: readonly net.Socket[]): Promise<number> {
  const open = (): readonly net.Socket[] => sockets.filter(({ closed }) => !closed);
  await until(() => open().length === 0, CLOSING);
  return open().length;
}

/** Waits until the bodies of this many responses have arrived, as far as they can. */
async function arrival(server: BodyServer, responses: number): Promise<void> {
  await until(async () => (await server.counts()).sent >= responses, SENDING);
  await setTimeout(SEEN);
}

/** Waits until something is so, for a number of looks: time alone passes too fast on a busy machine. */
async function until(isSo: () => boolean | Promise<boolean>, looks: number): Promise<void> {
  for (let look = 0; look < looks && !(await isSo()); look += 1) await setTimeout(BETWEEN_LOOKS);
}

/** What a promise settles with, or undefined when it takes too long: a full pool never answers. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  let settled = false;
  const settle = (): boolean => (settled = true);
  promise.then(settle, settle);
  await until(() => settled, ANSWERING);
  return settled ? promise : undefined;
}
