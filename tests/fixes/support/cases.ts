import { ORIGIN } from "./programs.js";

/** A program that makes a client in every call. */
export interface Case {
  readonly name: string;
  readonly code: string;
  /** Connections that 20 calls in turn open after the repair; before, each call opens its own. */
  readonly connections: number;
}

/** Programs that a fix repairs. */
export const FIXES: readonly Case[] = [
  {
    name: "an http.Agent in a variable",
    connections: 1,
    code: `import http from "node:http";
import axios from "axios";

export async function f0({ id }) {
  // One for this request.
  const agent = new http.Agent();
  const { data } = await axios.get("${ORIGIN}/" + id, { httpAgent: agent });
  return data;
}
`,
  },
  {
    name: "an http.Agent among the options of a request",
    connections: 1,
    code: `import http from "node:http";

export const f0 = ({ id }) =>
  new Promise((resolve, reject) => {
    http
      .get("${ORIGIN}/" + id, { agent: new http.Agent({ timeout: 5000 }) }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve(text));
      })
      .on("error", reject);
  });
`,
  },
  {
    name: "the agent inside a client that depends on the request",
    connections: 1,
    code: `import http from "node:http";
import axios from "axios";

export async function f0({ id }) {
  const api = axios.create({ baseURL: "${ORIGIN}", headers: { "x-tag": String(id) }, httpAgent: new http.Agent({ keepAlive: true }) });
  return (await api.get("/" + id)).data;
}
`,
  },
  {
    name: "the agent in a factory of clients that depend on the request",
    connections: 1,
    code: `import http from "node:http";
import axios from "axios";

function apiFor(tag) {
  return axios.create({ baseURL: "${ORIGIN}", headers: { "x-tag": tag }, httpAgent: new http.Agent({ keepAlive: true }) });
}

export async function f0({ id }) {
  return (await apiFor(String(id)).get("/" + id)).data;
}
`,
  },
  {
    name: "a client and the agent in it",
    connections: 1,
    code: `import http from "node:http";
import axios from "axios";

class Api {
  async get(path) {
    const api = axios.create({ baseURL: "${ORIGIN}", httpAgent: new http.Agent() });
    return (await api.get(path)).data;
  }
}

export const f0 = ({ id }) => new Api().get("/" + id);
`,
  },
  {
    name: "an undici Agent for fetch",
    connections: 2,
    code: `import { Agent } from "undici";

const TIMEOUT = 10 * 1000;

export async function f0({ id }) {
  const response = await fetch("${ORIGIN}/" + id, { dispatcher: new Agent({ keepAliveTimeout: TIMEOUT }) });
  return response.json();
}
`,
  },
  {
    name: "an undici Pool from a local factory",
    connections: 2,
    code: `import { Pool } from "undici";

const pool = () => new Pool("${ORIGIN}");

export async function f0({ id }) {
  const { body } = await pool().request({ path: "/" + id, method: "GET" });
  return body.json();
}
`,
  },
  {
    name: "an agent for got",
    connections: 1,
    code: `import http from "node:http";
import got from "got";

export async function f0({ id }) {
  return got("${ORIGIN}/" + id, { agent: { http: new http.Agent({ keepAlive: true }) } }).json();
}
`,
  },
  {
    name: "an agent for node-fetch",
    connections: 1,
    code: `import { Agent } from "node:http";
import fetch from "node-fetch";

export async function f0({ id }) {
  const response = await fetch("${ORIGIN}/" + id, { agent: new Agent({ keepAlive: true }) });
  return response.json();
}
`,
  },
  {
    name: "a client of AWS",
    connections: 1,
    code: `import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

export async function f0({ id }) {
  const region = "eu-west-1";
  const s3 = new S3Client({ region, endpoint: "${ORIGIN}", forcePathStyle: true, credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: "bucket", Key: String(id) }));
  return Body.transformToString();
}
`,
  },
  {
    name: "a pool whose address comes from the environment",
    connections: 2,
    code: `import { Pool } from "undici";

const ORIGIN = process.env.NO_SUCH_ORIGIN ?? "${ORIGIN}";

export async function f0({ id }) {
  const pool = new Pool(ORIGIN);
  const { body } = await pool.request({ path: "/" + id, method: "GET" });
  return body.json();
}
`,
  },
  {
    name: "an agent whose setting is guarded",
    connections: 2,
    code: `import { Agent, request } from "undici";

export async function f0({ id }) {
  const seconds = process.env.ADDRESS;
  if (!seconds) throw new Error("no timeout");
  const agent = new Agent({ keepAliveTimeout: Number(seconds) * 1000 });
  const { body } = await request("${ORIGIN}/" + id, { dispatcher: agent });
  return body.json();
}
`,
  },
];

/** Programs that a suggestion repairs. */
export const SUGGESTIONS: readonly (Case & { readonly kind: string })[] = [
  {
    kind: "memoise",
    name: "an async factory",
    connections: 2,
    code: `import { Pool } from "undici";
import { setTimeout } from "node:timers/promises";

async function getPool() {
  const origin = await setTimeout(2, "${ORIGIN}");
  return new Pool(origin);
}

export async function f0({ id }) {
  const pool = await getPool();
  const { body } = await pool.request({ path: "/" + id, method: "GET" });
  return body.json();
}
`,
  },
  {
    kind: "memoise",
    name: "an async factory whose promise rejects at first",
    connections: 2,
    code: `import { Pool } from "undici";
import { setTimeout } from "node:timers/promises";

let attempts = 0;

async function origin() {
  attempts += 1;
  if (attempts === 1) throw new Error("not ready");
  return setTimeout(2, "${ORIGIN}");
}

async function getPool() {
  return new Pool(await origin());
}

export async function f0({ id }) {
  const pool = await getPool();
  const { body } = await pool.request({ path: "/" + id, method: "GET" });
  return body.json();
}
`,
  },
  {
    kind: "cacheByKey",
    name: "one client for each value of the caller",
    connections: 3,
    code: `import http from "node:http";
import axios from "axios";

export async function f0({ id, address }) {
  return request(id, address);
}

async function request(id, address) {
  const agent = new http.Agent({ keepAlive: true, localAddress: \`127.0.0.\${address}\` });
  return (await axios.get("${ORIGIN}/" + id, { httpAgent: agent })).data;
}
`,
  },
  {
    kind: "sharePool",
    name: "an undici Client, which sends one request at a time",
    connections: 2,
    code: `import { Client } from "undici";

export async function f0({ id }) {
  const client = new Client("${ORIGIN}");
  try {
    const { body } = await client.request({ path: "/" + id, method: "GET" });
    return await body.json();
  } finally {
    await client.close();
  }
}
`,
  },
  {
    kind: "keepOpen",
    name: "an agent that is destroyed at the end",
    connections: 1,
    code: `import http from "node:http";
import axios from "axios";

export async function f0({ id }) {
  const agent = new http.Agent({ keepAlive: true });
  try {
    const { data } = await axios.get("${ORIGIN}/" + id, { httpAgent: agent });
    return data;
  } finally {
    agent.destroy();
  }
}
`,
  },
];
