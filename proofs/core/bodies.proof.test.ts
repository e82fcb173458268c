import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { repaired, runModule } from "../../tests/support/repaired.js";
import { keepToLoopback } from "../support/loopback-only.js";
import { startServer, type CountingServer } from "../support/servers.js";

const REQUESTS = 6;
/** Pools of undici open one connection more than they need now and then. */
const FEW = 2;
const SMALL = "x".repeat(100);
const LARGE = "x".repeat(1_000_000);
/** How long a request may take before it counts as never answered. */
const PATIENCE = 1_000;
/** How long a body that is read in the background gets before the next request. */
const PAUSE = 20;

keepToLoopback();
process.removeAllListeners("warning");

type Ask = () => Promise<unknown>;
interface Module {
  readonly make: (url: string) => Ask;
}

interface Source {
  readonly name: string;
  /** A module whose function leaves the body unread, as people write it. */
  readonly code: string;
  /** The same with a pool of one connection. */
  readonly bounded: string;
  /** Whether a small unread body holds its connection too. */
  readonly holdsSmall: boolean;
  /** Collecting the response as garbage closes its connection, which nobody else gets then either. */
  readonly collected?: true;
  /** The options under which the release is a fix. */
  readonly options?: readonly { readonly fetchRelease: "read" | "cancel" }[];
}

/** The statements that leave the body of `res` unread, then a path that would read it. */
const leave = (status: string, read: string) => `if (res.${status} !== 201) return res.${status}; return ${read};`;
const BOTH = [{ fetchRelease: "read" }, { fetchRelease: "cancel" }] as const;

const nodeHttp = (agent: string) => `
const http = require("node:http");
exports.make = (url) => {
  const agent = new http.Agent(${agent});
  return () => new Promise((resolve, reject) => {
    http.get(url, { agent }, (res) => { resolve(res.statusCode); }).on("error", reject);
  });
};`;

const s3 = (options: string) => `
const { S3Client, GetObjectCommand } = require("@aws-sdk/client-s3");
const http = require("node:http");
exports.make = (url) => {
  const client = new S3Client({
    region: "eu-west-1", endpoint: url, forcePathStyle: true, maxAttempts: 1,
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler: { httpAgent: new http.Agent(${options}) },
  });
  return async () => {
    const res = await client.send(new GetObjectCommand({ Bucket: "b", Key: "k" }));
    if (!res.ETag) return "found";
    return res.Body.transformToString();
  };
};`;

const SOURCES: readonly Source[] = [
  {
    name: "fetch",
    holdsSmall: false,
    collected: true,
    options: BOTH,
    code: `exports.make = (url) => async () => { const res = await fetch(url); ${leave("status", "res.text()")} };`,
    bounded: `
const { Agent, fetch } = require("undici");
exports.make = (url) => {
  const dispatcher = new Agent({ connections: 1 });
  return async () => { const res = await fetch(url, { dispatcher }); ${leave("status", "res.text()")} };
};`,
  },
  {
    name: "undici request",
    holdsSmall: false,
    code: `
const { request } = require("undici");
exports.make = (url) => async () => { const res = await request(url); ${leave("statusCode", "res.body.text()")} };`,
    bounded: `
const { Pool } = require("undici");
exports.make = (url) => {
  const pool = new Pool(new URL(url).origin, { connections: 1 });
  return async () => { const res = await pool.request({ path: "/", method: "GET" }); ${leave("statusCode", "res.body.text()")} };
};`,
  },
  {
    name: "node:http",
    holdsSmall: true,
    code: nodeHttp("{ keepAlive: true }"),
    bounded: nodeHttp("{ keepAlive: true, maxSockets: 1 }"),
  },
  {
    name: "node-fetch",
    holdsSmall: false,
    code: `
const { default: fetch } = require("node-fetch");
exports.make = (url) => async () => { const res = await fetch(url); ${leave("status", "res.text()")} };`,
    bounded: `
const { default: fetch } = require("node-fetch");
const http = require("node:http");
exports.make = (url) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return async () => { const res = await fetch(url, { agent }); ${leave("status", "res.text()")} };
};`,
  },
  {
    name: "axios stream",
    holdsSmall: true,
    code: `
const axios = require("axios");
exports.make = (url) => async () => { const res = await axios.get(url, { responseType: "stream" }); ${leave("status", "res.data")} };`,
    bounded: `
const axios = require("axios");
const http = require("node:http");
exports.make = (url) => {
  const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return async () => { const res = await axios.get(url, { responseType: "stream", httpAgent }); ${leave("status", "res.data")} };
};`,
  },
  {
    name: "got.stream",
    holdsSmall: true,
    code: `
const { got } = require("got");
exports.make = (url) => () => new Promise((resolve, reject) => {
  const stream = got.stream(url);
  stream.on("response", (response) => resolve(response.statusCode));
  stream.on("error", reject);
});`,
    bounded: `
const { got } = require("got");
const http = require("node:http");
exports.make = (url) => {
  const agent = { http: new http.Agent({ keepAlive: true, maxSockets: 1 }) };
  return () => new Promise((resolve, reject) => {
    const stream = got.stream(url, { agent });
    stream.on("response", (response) => resolve(response.statusCode));
    stream.on("error", reject);
  });
};`,
  },
  {
    name: "ky",
    holdsSmall: false,
    collected: true,
    options: BOTH,
    code: `
const { default: ky } = require("ky");
exports.make = (url) => async () => { const res = await ky(url); ${leave("status", "res.text()")} };`,
    bounded: `
const { Agent, fetch: own } = require("undici");
const { default: ky } = require("ky");
exports.make = (url) => {
  const dispatcher = new Agent({ connections: 1 });
  const api = ky.create({ fetch: (request) => own(request.url, { dispatcher }) });
  return async () => { const res = await api(url); ${leave("status", "res.text()")} };
};`,
  },
  {
    name: "S3 GetObject",
    holdsSmall: true,
    options: BOTH,
    code: s3("{ keepAlive: true }"),
    bounded: s3("{ keepAlive: true, maxSockets: 1 }"),
  },
];

/** Waits for a promise, but not for ever. */
async function within<Value>(promise: Promise<Value>): Promise<Value | "no answer"> {
  const timer = new AbortController();
  const late = setTimeout(PATIENCE, "no answer" as const, { signal: timer.signal });
  late.catch(() => undefined);
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => timer.abort());
}

/** Sends some requests to a server of their own, and counts the sockets that stay. */
async function measure(
  code: string,
  body: string,
): Promise<{ readonly answers: readonly unknown[]; readonly made: number; readonly open: number }> {
  const server = await startServer("http", () => ({ body }));
  try {
    const ask = runModule<Module>(code).make(`http://127.0.0.1:${server.port}`);
    const answers: unknown[] = [];
    while (answers.length < REQUESTS && answers.at(-1) !== "no answer") {
      answers.push(await within(ask()));
      await setTimeout(PAUSE);
    }
    const open = await openInTheEnd(server);
    return { answers, made: (await server.counts()).connections, open };
  } finally {
    await server.close();
  }
}

/** The sockets that are open when none has closed for a while. */
async function openInTheEnd(server: CountingServer): Promise<number> {
  let { open } = await server.counts();
  for (let before = open + 1; open > FEW && open < before; { open } = await server.counts()) {
    before = open;
    await setTimeout(PATIENCE / 2);
  }
  return open;
}

describe("an unread body, and what the rule inserts", () => {
  describe.each(SOURCES)("$name", ({ code, bounded, holdsSmall, collected, options = [undefined] }) => {
    test("holds a connection per response when it is large, and says when small ones do", async () => {
      const large = await measure(code, LARGE);
      if (collected) expect(large.made).toBeGreaterThanOrEqual(REQUESTS);
      else expect(large.open).toBe(REQUESTS);
      const small = await measure(code, SMALL);
      if (holdsSmall) expect(small.open).toBe(REQUESTS);
      else expect(small.open).toBeLessThanOrEqual(FEW);
    });

    test("starves a pool of one connection", async () => {
      expect((await measure(bounded, LARGE)).answers.at(-1)).toBe("no answer");
    });

    test.each(options)("is released by the code that is inserted (%j)", async (option) => {
      const fixed = repaired(rule, code, option ? [option] : []);
      expect(fixed.messages).toHaveLength(1);
      expect(fixed.left).toBe(0);
      for (const size of [SMALL, LARGE]) {
        const { answers, open } = await measure(fixed.code, size);
        expect(answers).toEqual((await measure(code, size)).answers);
        expect(answers).toHaveLength(REQUESTS);
        expect(open).toBeLessThanOrEqual(FEW);
      }
    });

    test.each(options)("lets a pool of one connection answer again (%j)", async (option) => {
      const fixed = repaired(rule, bounded, option ? [option] : []);
      const { answers } = await measure(fixed.code, LARGE);
      expect(answers).toHaveLength(REQUESTS);
      expect(answers).not.toContain("no answer");
    });
  });

  test("a request without a response listener holds nothing, and is not reported", async () => {
    const code = `
const http = require("node:http");
exports.make = (url) => {
  const agent = new http.Agent({ keepAlive: true });
  return () => new Promise((resolve) => http.get(url, { agent }).on("close", resolve));
};`;
    expect(repaired(rule, code).messages).toEqual([]);
    expect((await measure(code, LARGE)).open).toBeLessThanOrEqual(FEW);
  });

  test("a response to HEAD has no body to hold, and is not reported", async () => {
    const code = `exports.make = (url) => async () => (await fetch(url, { method: "HEAD" })).status;`;
    expect(repaired(rule, code).messages).toEqual([]);
    expect((await measure(code, LARGE)).open).toBeLessThanOrEqual(FEW);
  });

  describe("of a copy", () => {
    const copied = (setUp: string, read: string) => `
${setUp}
const kept = [];
exports.make = (url) => {
  const ask = request();
  return async () => {
    const res = await ask(url);
    const copy = res.clone();
    kept.push(res, copy);
    return (await ${read}.text()).length;
  };
};`;
    const FETCH = "const request = () => fetch;";
    const NODE_FETCH = `
const http = require("node:http");
const nodeFetch = require("node-fetch");
const request = () => {
  const agent = new http.Agent({ keepAlive: true });
  return (url) => (nodeFetch.default ?? nodeFetch)(url, { agent });
};`;

    test.each(["res", "copy"])("holds no connection of fetch when %s is read", async (read) => {
      const { answers, open } = await measure(copied(FETCH, read), LARGE);
      expect(answers).toEqual(Array.from({ length: REQUESTS }, () => LARGE.length));
      expect(open).toBeLessThanOrEqual(FEW);
    });

    test.each(["res", "copy"])("keeps node-fetch from reading %s to its end", async (read) => {
      expect((await measure(copied(NODE_FETCH, read), LARGE)).answers).toEqual(["no answer"]);
    });
  });
});
