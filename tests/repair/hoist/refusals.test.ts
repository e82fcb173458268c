import { describe, expect, it } from "vitest";
import { OBSTACLES } from "../../../src/repair/hoist/obstacles.js";
import { repair } from "../../support/repair.js";

const REFUSED = [
  {
    reason: "changed",
    name: "interceptors",
    text: "axios.create(",
    code: `import axios from "axios";
export async function f(id: string) {
  const api = axios.create({ timeout: 5 });
  api.interceptors.request.use((config) => config);
  return api.get(id);
}
`,
  },
  {
    reason: "changed",
    name: "a listener",
    text: "new Agent(",
    code: `import { Agent } from "undici";
export async function f(id: string) {
  const agent = new Agent();
  agent.on("connect", () => {});
  return fetch(id, { dispatcher: agent });
}
`,
  },
  {
    reason: "changed",
    name: "a property write",
    text: "new https.Agent(",
    code: `import https from "node:https";
export function f(id: string) {
  const agent = new https.Agent({ keepAlive: true });
  agent.maxFreeSockets = 2;
  return https.get(id, { agent });
}
`,
  },
  {
    reason: "inspected",
    name: "a comparison",
    text: "new https.Agent(",
    code: `import https from "node:https";
let last: unknown;
export function f(id: string) {
  const agent = new https.Agent({ keepAlive: true });
  if (agent === last) return;
  return https.get(id, { agent });
}
`,
  },
  {
    reason: "inspected",
    name: "a read of its state",
    text: "new https.Agent(",
    code: `import https from "node:https";
export function f(id: string) {
  const agent = new https.Agent({ keepAlive: true });
  https.get(id, { agent });
  return agent.totalSocketCount;
}
`,
  },
  {
    reason: "kept",
    name: "a module variable",
    text: "new Agent(",
    code: `import { Agent } from "undici";
let last: unknown;
export async function f(id: string) {
  const agent = new Agent();
  last = agent;
  return fetch(id, { dispatcher: agent });
}
`,
  },
  {
    reason: "escapes",
    name: "an unknown function",
    text: "new Agent(",
    code: `import { Agent } from "undici";
import { send } from "../../hoist/send.js";
export async function f(id: string) {
  return send(id, new Agent());
}
`,
  },
  {
    reason: "rebound",
    name: "a second assignment",
    text: "new Agent(",
    code: `import { Agent } from "undici";
export async function f(id: string) {
  let agent = new Agent();
  if (id) agent = new Agent({ keepAliveTimeout: 5 });
  return fetch(id, { dispatcher: agent });
}
`,
  },
  {
    reason: "uses-this",
    name: "this",
    text: "new Agent(",
    code: `import { Agent } from "undici";
export class S {
  timeout = (id: string) => id.length;
  async f(id: string) {
    return fetch(id, { dispatcher: new Agent({ keepAliveTimeout: this.timeout(id) }) });
  }
}
`,
  },
  {
    reason: "awaits-arguments",
    name: "await",
    text: "new Agent(",
    code: `import { Agent } from "undici";
import { timeout } from "../../hoist/t.js";
export async function f(id: string) {
  return fetch(id, { dispatcher: new Agent({ keepAliveTimeout: await timeout(id) }) });
}
`,
  },
  {
    reason: "unpredictable-arguments",
    name: "a call",
    text: "new Agent(",
    code: `import { Agent } from "undici";
import { jitter } from "../../hoist/t.js";
export async function f(id: string) {
  return fetch(id, { dispatcher: new Agent({ keepAliveTimeout: jitter() }) });
}
`,
  },
  {
    reason: "unpredictable-arguments",
    name: "the clock",
    text: "new S3Client(",
    code: `import { S3Client } from "@aws-sdk/client-s3";
export async function f(id: string) {
  return new S3Client({ customUserAgent: String(Date.now()) }).send(id);
}
`,
  },
  {
    reason: "changing-variable",
    name: "a module variable that changes",
    text: "new Agent(",
    code: `import { Agent } from "undici";
let timeout = 5;
export const set = (next: number) => { timeout = next; };
export async function f(id: string) {
  return fetch(id, { dispatcher: new Agent({ keepAliveTimeout: timeout }) });
}
`,
  },
  {
    reason: "changing-variable",
    name: "a module object that changes",
    text: "new Agent(",
    code: `import { Agent } from "undici";
const options = { keepAliveTimeout: 5 };
export const set = (next: number) => { options.keepAliveTimeout = next; };
export async function f(id: string) {
  return fetch(id, { dispatcher: new Agent(options) });
}
`,
  },
  {
    reason: "changing-variable",
    name: "an exported object",
    text: "new Agent(",
    code: `import { Agent } from "undici";
export const options = { keepAliveTimeout: 5 };
export async function f(id: string) {
  return fetch(id, { dispatcher: new Agent(options) });
}
`,
  },
  {
    reason: "local-function",
    name: "a function that closes over the request",
    text: "new https.Agent(",
    code: `import https from "node:https";
export function f(id: string) {
  return https.get(id, { agent: new https.Agent({ keepAlive: true, checkServerIdentity: () => console.log(id) as undefined }) });
}
`,
  },
  {
    reason: "local-type",
    name: "a type declared in the function",
    text: "new Agent",
    code: `import { Agent } from "undici";
export async function f(id: string) {
  interface T { readonly id: string }
  return fetch(id, { dispatcher: new Agent<T>() });
}
`,
  },
  {
    reason: "local-type",
    name: "a local type",
    text: "new Agent",
    code: `import { Agent } from "undici";
export async function f<T>(id: string) {
  return fetch(id, { dispatcher: new Agent<T>() });
}
`,
  },
  {
    reason: "unshareable-option",
    name: "a signal",
    text: "new https.Agent(",
    code: `import https from "node:https";
import { signal } from "../../hoist/s.js";
export function f(id: string) {
  return https.get(id, { agent: new https.Agent({ keepAlive: true, signal }) });
}
`,
  },
  {
    reason: "unknown-options",
    name: "options from elsewhere",
    text: "new https.Agent(",
    code: `import https from "node:https";
import { options } from "../../hoist/o.js";
export function f(id: string) {
  return https.get(id, { agent: new https.Agent(options) });
}
`,
  },
  {
    reason: "namespace",
    name: "a namespace",
    text: "new Agent(",
    code: `import { Agent } from "undici";
namespace N {
  export async function f(id: string) {
    return fetch(id, { dispatcher: new Agent() });
  }
}
`,
  },
  {
    reason: "subclass",
    name: "a subclass",
    text: "new Mine(",
    code: `import { Agent } from "undici";
class Mine extends Agent {}
export async function f(id: string) {
  return fetch(id, { dispatcher: new Mine() });
}
`,
  },
  {
    reason: "order",
    name: "a variable that is set late",
    text: "new Agent(",
    code: `import { Agent } from "undici";
start();
export function start() {
  return fetch("", { dispatcher: new Agent({ keepAliveTimeout: TIMEOUT }) });
}
var TIMEOUT = 5;
`,
  },
  {
    reason: "request-data",
    name: "a call on the request",
    text: "new S3Client(",
    code: `import { S3Client } from "@aws-sdk/client-s3";
export async function f(request) {
  return new S3Client({ region: request.header("region") }).send(1);
}
`,
  },
  {
    reason: "closed-by-caller",
    name: "by an exported factory and a caller that closes",
    text: "createClient(",
    code: `import { createClient } from "redis";
export function client() {
  return createClient({ url: "redis://cache" });
}
export async function read(key: string) {
  const redis = client();
  const value = await redis.get(key);
  await redis.quit();
  return value;
}
`,
  },
] as const;

const UNSAFE = [
  {
    reason: "capped",
    name: "few sockets",
    text: "new https.Agent(",
    offered: ["hoistCapped"],
    code: `import https from "node:https";
export function f(id: string) {
  return https.get(id, { agent: new https.Agent({ keepAlive: true, maxSockets: 1 }) });
}
`,
  },
  {
    reason: "reuse-switched-off",
    name: "keepAlive: false",
    text: "new https.Agent(",
    offered: [],
    code: `import https from "node:https";
export function f(id: string) {
  return https.get(id, { agent: new https.Agent({ keepAlive: false }) });
}
`,
  },
  {
    reason: "identity",
    name: "a transaction",
    text: "new pg.Client(",
    offered: [],
    code: `import pg from "pg";
export async function f(id: string) {
  const client = new pg.Client();
  await client.connect();
  await client.query("begin");
  await client.query("update t set x = $1", [id]);
  await client.query("commit");
  await client.end();
}
`,
  },
  {
    reason: "environment",
    name: "a call that reads the configuration",
    text: "new S3Client(",
    offered: ["lazy"],
    code: `import { S3Client } from "@aws-sdk/client-s3";
import { config } from "../../hoist/config.js";
export async function f(id: string) {
  return new S3Client({ region: config("aws.region") }).send(id);
}
`,
  },
  {
    reason: "local-constant",
    name: "an object that the function uses elsewhere",
    text: "new Agent(",
    offered: ["lazy"],
    code: `import { Agent } from "undici";
export async function f(id: string) {
  const options = { keepAliveTimeout: 5 };
  await fetch(id, { dispatcher: new Agent({ ...options }) });
  return fetch(id, { dispatcher: new Agent({ ...options, connections: 20 }) });
}
`,
  },
] as const;

describe("a client that no repair can share", () => {
  it.each(REFUSED)("$reason: $name", ({ reason, text, code }) => {
    const { plan } = repair(code, text);
    expect(plan).toEqual({ verdict: "refused", obstacle: { reason, node: expect.anything() }, alternatives: [] });
  });

  // `holds-scripts` takes several files: tests/rules/repairs-in-programs.test.ts.
  it("has a case for every reason but two", () => {
    const tested = new Set<string>(REFUSED.map(({ reason }) => reason));
    const refusals = Object.entries(OBSTACLES).filter(([, meaning]) => !("instead" in meaning));
    expect(refusals.map(([reason]) => reason).filter((reason) => !tested.has(reason))).toEqual([
      "no-gain",
      "holds-scripts",
    ]);
  });
});

describe("a client that a fix does not share", () => {
  it.each(UNSAFE)("$reason: $name", ({ reason, text, code, offered }) => {
    const { plan, suggestions } = repair(code, text);
    expect(plan).toMatchObject({ verdict: "unsafe", obstacle: { reason } });
    expect(Object.keys(suggestions)).toEqual(offered);
  });

  it("component-file: a file with a template", () => {
    const code = 'import { Agent } from "undici";\nexport const f = (id) => fetch(id, { dispatcher: new Agent() });\n';
    const { plan, suggestions } = repair(code, "new Agent(", { filename: "/project/src/page.vue" });
    expect(plan).toMatchObject({ verdict: "unsafe", obstacle: { reason: "component-file" } });
    expect(suggestions).toEqual({});
  });
});

describe("an agent that another client closes with itself", () => {
  it("stays where it is", () => {
    const code = `import { Agent, RetryAgent, request } from "undici";
export async function f(id: string) {
  const agent = new Agent();
  const retrying = new RetryAgent(agent);
  await request(id, { dispatcher: retrying });
  await retrying.close();
}
`;
    expect(repair(code, "new Agent(").plan).toMatchObject({ verdict: "refused", obstacle: { reason: "escapes" } });
    const kept = code.replace("  await retrying.close();\n", "");
    expect(repair(kept, "new Agent(").plan).toMatchObject({ verdict: "safe" });
  });
});
