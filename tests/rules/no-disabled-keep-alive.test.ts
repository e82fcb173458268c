import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import rule from "../../src/rules/no-disabled-keep-alive.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

const tester = ruleTester();
const https = 'import https from "node:https";\n';
const http = 'import http from "node:http";\n';

/** A case whose only report is on an agent in line 2 that lacks the option, repaired by a fix. */
const absent = (name: string, code: string, output: string) => ({
  name,
  code: https + code,
  output: https + output,
  errors: [{ messageId: "absent", line: 2 }],
});

/** A case whose report on line 2 comes with a suggestion only. */
const suggested = (name: string, messageId: string, code: string, output: string, line = 2) => ({
  name,
  code: https + code,
  output: null,
  errors: [{ messageId, line, suggestions: [{ messageId: "set", output: https + output }] }],
});

tester.run("no-disabled-keep-alive: agents", asEslintRule(rule), {
  valid: [
    {
      name: "keepAlive: true",
      code: `${https}const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });`,
    },
    {
      name: "a flag that only run time knows",
      code: `${https}const agent = new https.Agent({ keepAlive: process.env.KEEP === "1" });`,
    },
    {
      name: "a spread of unknown content",
      code: `${https}export const make = (base) => new https.Agent({ rejectUnauthorized: false, ...base });`,
    },
    {
      name: "a variable of unknown content",
      code: `${https}export const make = (options) => new https.Agent(options);`,
    },
    { name: "spread arguments", code: `${https}export const make = (...all) => new https.Agent(...all);` },
    {
      name: "a computed key of unknown name",
      code: `${https}export const make = (key) => new https.Agent({ [key]: true });`,
    },
    {
      name: "a constant that is changed before use",
      code: `${https}const options = { rejectUnauthorized: false };\noptions.keepAlive = true;\nconst agent = new https.Agent(options);`,
    },
    {
      name: "a constant that another function may change",
      code: `${https}import { withTls } from "./tls.js";\nconst options = {};\nwithTls(options);\nconst agent = new https.Agent(options);`,
    },
    {
      name: "a constant filled by Object.assign",
      code: `${https}const options = {};\nObject.assign(options, globalThis.more);\nconst agent = new https.Agent(options);`,
    },
    {
      name: "the option set after construction",
      code: `${https}const agent = new https.Agent();\nagent.keepAlive = true;`,
    },
    {
      name: "the options set after construction",
      code: `${https}const agent = new https.Agent();\nagent.options.keepAlive = true;`,
    },
    {
      name: "an agent with a connection of its own making",
      code: `${https}const agent = new https.Agent();\nagent.createConnection = () => openTunnel();`,
    },
    {
      name: "an agent pinned to one checked address",
      code: `${https}export const pin = (lookup) => new https.Agent({ lookup });`,
    },
    {
      name: "an agent for one use, destroyed in the same function",
      code: `${https}export async function once(url) {\n  const agent = new https.Agent({ rejectUnauthorized: false });\n  try {\n    return await ask(url, agent);\n  } finally {\n    agent.destroy();\n  }\n}`,
    },
    {
      name: "a proxy agent for the address that the caller gives",
      code: 'import { HttpsProxyAgent } from "https-proxy-agent";\nexport const check = (proxy) => ask(new HttpsProxyAgent(`http://${proxy}`));',
    },
    {
      name: "an agent that makes each connection checkable",
      code: `${https}export const agent = new https.Agent({ maxCachedSessions: 0 });`,
    },
    { name: "a class of the user's own with the name", code: "class Agent {}\nconst agent = new Agent();" },
    { name: "an unknown https", code: "const agent = new https.Agent();" },
    { name: "another package's Agent", code: 'import { Agent } from "agents";\nconst agent = new Agent({});' },
    {
      name: "a subclass, whose constructor decides",
      code: `${https}class Kept extends https.Agent {\n  constructor() {\n    super({ keepAlive: true });\n  }\n}\nconst agent = new Kept();`,
    },
    {
      name: "options that only share a name",
      code: 'import Redis from "ioredis";\nimport { Agent } from "undici";\nconst redis = new Redis({ keepAlive: 0 });\nconst dispatcher = new Agent({ keepAliveTimeout: 1 });',
    },
    {
      name: "maxFreeSockets: 0 has no effect",
      code: `${http}const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 0 });`,
    },
    {
      name: "a socket that becomes a WebSocket",
      code: `${https}import WebSocket from "ws";\nconst socket = new WebSocket(url, { agent: new https.Agent({ rejectUnauthorized: false }) });`,
    },
    {
      name: "an agent that only a WebSocket uses",
      code: `${https}import { WebSocket } from "ws";\nconst agent = new https.Agent({ rejectUnauthorized: false });\nconst socket = new WebSocket(url, { agent });`,
    },
    {
      name: "either object, when one of them keeps connections",
      code: `${https}const agent = new https.Agent(process.env.A ? { keepAlive: true } : {});`,
    },
  ],
  invalid: [
    absent("no arguments", "const agent = new https.Agent();", "const agent = new https.Agent({ keepAlive: true });"),
    absent("no parentheses", "const agent = new https.Agent;", "const agent = new https.Agent({ keepAlive: true });"),
    absent(
      "a comment in the parentheses",
      "const agent = new https.Agent(/* defaults */);",
      "const agent = new https.Agent(/* defaults */{ keepAlive: true });",
    ),
    absent(
      "an empty object",
      "const agent = new https.Agent({});",
      "const agent = new https.Agent({ keepAlive: true });",
    ),
    absent(
      "an empty object with a comment",
      "const agent = new https.Agent({ // none\n});",
      "const agent = new https.Agent({ keepAlive: true, // none\n});",
    ),
    absent(
      "the commonest form",
      "const agent = new https.Agent({ rejectUnauthorized: false });",
      "const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });",
    ),
    absent(
      "no spaces",
      "const agent = new https.Agent({ca});",
      "const agent = new https.Agent({keepAlive: true, ca});",
    ),
    absent(
      "several lines, with a trailing comma and a comment",
      "const agent = new https.Agent({\n\trejectUnauthorized: false, // self-signed\n});",
      "const agent = new https.Agent({\n\tkeepAlive: true,\n\trejectUnauthorized: false, // self-signed\n});",
    ),
    absent(
      "several lines, with comments above and beside the brace",
      "const agent = new https.Agent({ // internal\n  // self-signed\n  rejectUnauthorized: false\n});",
      "const agent = new https.Agent({ // internal\n  keepAlive: true,\n  // self-signed\n  rejectUnauthorized: false\n});",
    ),
    absent(
      "Windows line breaks",
      "const agent = new https.Agent({\r\n  ca,\r\n});",
      "const agent = new https.Agent({\r\n  keepAlive: true,\r\n  ca,\r\n});",
    ),
    absent(
      "through a cast",
      "const agent = new https.Agent({ rejectUnauthorized: false } as https.AgentOptions);",
      "const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false } as https.AgentOptions);",
    ),
    absent(
      "through satisfies",
      "const agent = new https.Agent({ maxSockets: 10 } satisfies https.AgentOptions);",
      "const agent = new https.Agent({ keepAlive: true, maxSockets: 10 } satisfies https.AgentOptions);",
    ),
    absent(
      "a spread whose content is known",
      "const agent = new https.Agent({ rejectUnauthorized: false, ...(ca ? { ca } : {}), ...(key && { key }) });",
      "const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false, ...(ca ? { ca } : {}), ...(key && { key }) });",
    ),
    {
      name: "keepAlive: false",
      code: `${https}const agent = new https.Agent({\n  maxSockets: 10,\n  keepAlive: false,\n});`,
      output: null,
      errors: [
        {
          message:
            "`keepAlive: false` makes `new https.Agent()` open a new connection for every request. Set `keepAlive: true`.",
          line: 2,
          suggestions: [
            {
              messageId: "set",
              output: `${https}const agent = new https.Agent({\n  maxSockets: 10,\n  keepAlive: true,\n});`,
            },
          ],
        },
      ],
    },
    suggested(
      "a constant that others may use",
      "absent",
      "const options = { rejectUnauthorized: false };\nexport const agent = new https.Agent(options);",
      "const options = { keepAlive: true, rejectUnauthorized: false };\nexport const agent = new https.Agent(options);",
      3,
    ),
    suggested(
      "a constant in which something else is changed",
      "absent",
      "const options = { rejectUnauthorized: false };\nif (ca) options.ca = ca;\nexport const agent = new https.Agent(options);",
      "const options = { keepAlive: true, rejectUnauthorized: false };\nif (ca) options.ca = ca;\nexport const agent = new https.Agent(options);",
      4,
    ),
    suggested(
      "a frozen constant",
      "off",
      "const options = Object.freeze({ keepAlive: false } as const);\nexport const agent = new https.Agent(options);",
      "const options = Object.freeze({ keepAlive: true } as const);\nexport const agent = new https.Agent(options);",
      3,
    ),
    suggested(
      "a flag that is a constant",
      "off",
      "const keepAlive = false;\nexport const agent = new https.Agent({ keepAlive });",
      "const keepAlive = false;\nexport const agent = new https.Agent({ keepAlive: true });",
      3,
    ),
    {
      name: "either object, when neither keeps connections",
      code: `${https}const agent = new https.Agent(process.env.A ? { ca } : undefined);`,
      output: null,
      errors: [{ messageId: "absent", line: 2 }],
    },
    {
      name: "named import, CommonJS and http",
      code: 'const { Agent: HttpAgent } = require("http");\nexports.agent = new HttpAgent({ maxSockets: 5 });',
      output:
        'const { Agent: HttpAgent } = require("http");\nexports.agent = new HttpAgent({ keepAlive: true, maxSockets: 5 });',
      errors: [
        {
          message:
            "`new HttpAgent()` keeps no connection, so every request through it opens a new one. Set `keepAlive: true`.",
          line: 2,
          column: 17,
          endColumn: 49,
        },
      ],
    },
    {
      name: "among the options of a client",
      code: `${https}import axios from "axios";\nexport const api = axios.create({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) });`,
      output: `${https}import axios from "axios";\nexport const api = axios.create({ httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: false }) });`,
      errors: [{ messageId: "absent", line: 3 }],
    },
  ],
});

tester.run("no-disabled-keep-alive: how long the agent lives", asEslintRule(rule), {
  valid: [
    {
      name: "an agent for each call, of the caller's options: the next call has others",
      code: `${https}export function ask(url, ca) {\n  return https.get(url, { agent: new https.Agent({ ca }) });\n}`,
    },
    {
      name: "an agent for each call of a factory, of the caller's options",
      code: `${https}export function makeAgent(ca) {\n  return new https.Agent({ ca });\n}`,
    },
    {
      name: "an agent for each call, which is to be shared",
      code: `${https}export function ask(url) {\n  return https.get(url, { agent: new https.Agent() });\n}`,
    },
    {
      name: "an agent for each round, which is to be shared",
      code: `${https}for (const url of urls) {\n  await ask(url, new https.Agent());\n}`,
    },
  ],
  invalid: [
    {
      name: "an agent whose code runs as often as nobody knows",
      code: `${https}register((url) => {\n  ask(url, new https.Agent());\n});`,
      output: null,
      errors: [
        {
          messageId: "absent",
          line: 3,
          suggestions: [
            {
              messageId: "setAndShare",
              output: `${https}register((url) => {\n  ask(url, new https.Agent({ keepAlive: true }));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "an agent in a field",
      code: `${https}class Api {\n  agent = new https.Agent();\n}`,
      output: `${https}class Api {\n  agent = new https.Agent({ keepAlive: true });\n}`,
      errors: [{ messageId: "absent", line: 3 }],
    },
    {
      name: "an agent stored by a constructor",
      code: `${https}class Api {\n  constructor(ca) {\n    this.agent = new https.Agent({ ca });\n  }\n}`,
      output: `${https}class Api {\n  constructor(ca) {\n    this.agent = new https.Agent({ keepAlive: true, ca });\n  }\n}`,
      errors: [{ messageId: "absent", line: 4 }],
    },
    {
      name: "an agent that is made on first use",
      code: `${https}let agent;\nexport function shared() {\n  agent ??= new https.Agent();\n  return agent;\n}`,
      output: `${https}let agent;\nexport function shared() {\n  agent ??= new https.Agent({ keepAlive: true });\n  return agent;\n}`,
      errors: [{ messageId: "absent", line: 4 }],
    },
  ],
});

const axios = 'import axios from "axios";\n';
const got = 'import got from "got";\n';
const undici = 'import * as undici from "undici";\n';

/** Code that runs for each caller, so that what it does to connections matters. */
const called = (body: string) => `export async function ask(url) {\n${body}\n}`;

const removed = (
  name: string,
  messageId: string,
  imports: string,
  body: string,
  fixed: string,
  line = imports.split("\n").length + 1,
) => ({
  name,
  code: imports + called(body),
  output: null,
  errors: [{ messageId, line, suggestions: [{ messageId: "remove", output: imports + called(fixed) }] }],
});

tester.run("no-disabled-keep-alive: requests", asEslintRule(rule), {
  valid: [
    { name: "keep-alive", code: called('  return fetch(url, { headers: { Connection: "keep-alive" } });') },
    { name: "fetch's keepalive is about unloading pages", code: called("  return fetch(url, { keepalive: false });") },
    {
      name: "node-fetch takes agent: false for the global agent",
      code: 'import fetch from "node-fetch";\n' + called("  return fetch(url, { agent: false });"),
    },
    {
      name: "headers of a response",
      code: `${http}http.createServer((request, response) => {\n  if (request.url === "/big") response.writeHead(413, { Connection: "close" });\n  response.end();\n}).listen(3000);`,
    },
    {
      name: "a fetch of the user's own",
      code: `import { fetch } from "./fetch.js";\n${called('  return fetch(url, { headers: { Connection: "close" } });')}`,
    },
    {
      name: "options of unknown content",
      code: https + "export const ask = (url, options) => https.get(url, options);",
    },
    {
      name: "headers that run time may replace",
      code: "export const ask = (url, more) => fetch(url, { headers: { Connection: 'close', ...more } });",
    },
    {
      name: "headers that are written on a condition",
      code: called(
        '  const headers = {};\n  if (last) headers.Connection = "close";\n  return fetch(url, { headers });',
      ),
    },
    {
      name: "headers that are written after the request",
      code: called(
        '  const headers = {};\n  await fetch(url, { headers });\n  headers.Connection = "close";\n  return answer(headers);',
      ),
    },
    {
      name: "an upgrade",
      code:
        https +
        called(
          '  return https.request(url, { agent: false, headers: { Connection: "Upgrade", Upgrade: "websocket" } });',
        ),
    },
    { name: "a tunnel", code: http + called('  return http.request({ host: url, method: "CONNECT", agent: false });') },
    {
      name: "a connection of one's own for a given agent",
      code: https + called("  return https.get(url, { agent, createConnection: () => open(url) });"),
    },
    {
      name: "a connection that leads elsewhere: a tunnel",
      code: https + called("  return https.get(url, { createConnection: () => tunnel });"),
    },
    {
      name: "a request that goes to one checked address",
      code:
        https +
        called(
          "  return https.get({ hostname: address, servername: url.hostname, agent: false, checkServerIdentity: () => {} });",
        ),
    },
    {
      name: "a lookup that gives one checked address",
      code: http + called("  return http.get(url, { lookup: () => address, agent: false });"),
    },
    {
      name: "an undici agent that is pinned to one address",
      code: `${undici}export const pin = (lookup) => new undici.Agent({ pipelining: 0, connect: { lookup } });`,
    },
    {
      name: "createConnection that may be undefined",
      code: https + called("  return https.get(url, { createConnection: url.tls ? open : undefined });"),
    },
    {
      name: "a health check needs a fresh connection",
      code: `${http}export function checkHealth(url) {\n  return http.get(url, { agent: false });\n}`,
    },
    { name: "a request of a program's start", code: `${http}http.get("http://localhost/config", { agent: false });` },
    { name: "agent: false of another call", code: http + called("  return openBrowser(url, { agent: false });") },
    { name: "reset: true of another call", code: undici + called("  return form.validate({ reset: true });") },
    { name: "pipelining on", code: `${undici}export const agent = new undici.Agent({ pipelining: 10 });` },
    { name: "pipelining not said", code: `${undici}export const agent = new undici.Agent({ connections: 10 });` },
    {
      name: "a library's default is not reported",
      code: 'import superagent from "superagent";\n' + called("  return superagent.get(url);"),
    },
    {
      name: "the header is set in a listener, for that one request",
      code:
        http +
        called(
          '  const request = http.request(url);\n  request.on("timeout", () => request.setHeader("Connection", "close"));\n  request.end();',
        ),
    },
    {
      name: "a test",
      filename: "/project/src/service.test.ts",
      code: http + called("  return http.get(url, { agent: false });"),
    },
    {
      name: "code for browsers, where the header cannot be set",
      filename: "/project/src/app.tsx",
      code: `"use client";\n${called('  return fetch(url, { headers: { Connection: "close" } });')}`,
    },
  ],
  invalid: [
    removed("agent: false", "switch", http, "  http.get(url, { agent: false }, read);", "  http.get(url, {}, read);"),
    {
      name: "the message tells what the option does",
      code: https + called("  https.request(url, { method: 'POST', agent: false });"),
      output: null,
      errors: [
        {
          message: "`agent: false` gives this request an agent of its own, which keeps no connection. Leave it out.",
          line: 3,
          column: 40,
          endColumn: 52,
          suggestions: [{ messageId: "remove", output: https + called("  https.request(url, { method: 'POST' });") }],
        },
      ],
    },
    removed(
      "either module",
      "switch",
      `${http}${https}`,
      "  const transport = url.secure ? https : http;\n  transport.get(url, { agent: false });",
      "  const transport = url.secure ? https : http;\n  transport.get(url);",
      5,
    ),
    removed(
      "on a line of its own",
      "switch",
      https,
      "  https.request({\n    hostname: url,\n    agent: false,\n    port: 443,\n  });",
      "  https.request({\n    hostname: url,\n    port: 443,\n  });",
      5,
    ),
    removed(
      "first on its line, others behind it",
      "switch",
      https,
      "  https.request(url, { agent: false, port: 443 });",
      "  https.request(url, { port: 443 });",
    ),
    {
      name: "agent: false in a constant",
      code: `${http}const options = { agent: false, timeout: 10 };\n${called("  return http.get(url, options);")}`,
      output: null,
      errors: [
        {
          messageId: "switch",
          line: 2,
          suggestions: [
            {
              messageId: "remove",
              output: `${http}const options = { timeout: 10 };\n${called("  return http.get(url, options);")}`,
            },
          ],
        },
      ],
    },
    {
      name: "a constant of several requests is reported once",
      code: `${http}const options = { agent: false };\n${called("  http.get(url, options);\n  http.get(url, options);")}`,
      output: null,
      errors: [{ messageId: "switch", line: 2, suggestions: 1 }],
    },
    {
      name: "createConnection for one request",
      code: https + called("  return https.get(url, { createConnection: (options) => open(options) });"),
      output: null,
      errors: [
        {
          message:
            "`createConnection: (options) => open(options)` opens a connection for this request alone. Give it to a shared agent with `keepAlive: true`.",
          line: 3,
        },
      ],
    },
    {
      name: "checkServerIdentity, a function of the file",
      code: `${https}function checkServerIdentity() {}\n${called("  return https.get(url, { checkServerIdentity });")}`,
      output: null,
      errors: [{ messageId: "switch", line: 4 }],
    },
    removed(
      "Connection: close in fetch",
      "header",
      "",
      '  return fetch(url, { headers: { "Connection": "close", Accept: "*/*" } });',
      '  return fetch(url, { headers: { Accept: "*/*" } });',
    ),
    removed(
      "in any case",
      "header",
      "",
      "  return fetch(url, { headers: { CONNECTION: 'Close' } });",
      "  return fetch(url);",
    ),
    removed(
      "beside another option",
      "header",
      "",
      '  return fetch(url, { method: "POST", headers: { Connection: "close" } });',
      '  return fetch(url, { method: "POST" });',
    ),
    removed(
      "in place of those that other options may have",
      "header",
      "",
      '  return fetch(url, { ...init, headers: { Connection: "close" } });',
      "  return fetch(url, { ...init, headers: {} });",
    ),
    removed(
      "in new Headers",
      "header",
      "",
      '  return fetch(url, { headers: new Headers({ connection: "close" }) });',
      "  return fetch(url);",
    ),
    removed(
      "in pairs",
      "header",
      "",
      '  return globalThis.fetch(url, { headers: [["accept", "*/*"], ["connection", "close"]] });',
      '  return globalThis.fetch(url, { headers: [["accept", "*/*"]] });',
    ),
    removed(
      "in new Request",
      "header",
      "",
      '  return fetch(new Request(url, { headers: { connection: "close" } }));',
      "  return fetch(new Request(url));",
    ),
    {
      name: "in a constant",
      code: `const HEADERS = { "Content-Type": "text/plain", Connection: "close" } as const;\n${called("  return fetch(url, { headers: { ...HEADERS, Accept: '*/*' } });")}`,
      output: null,
      errors: [
        {
          messageId: "header",
          line: 1,
          suggestions: [
            {
              messageId: "remove",
              output: `const HEADERS = { "Content-Type": "text/plain" } as const;\n${called("  return fetch(url, { headers: { ...HEADERS, Accept: '*/*' } });")}`,
            },
          ],
        },
      ],
    },
    removed(
      "node-fetch",
      "header",
      'import fetch from "node-fetch";\n',
      '  return fetch(url, { headers: { Connection: "close" } });',
      "  return fetch(url);",
    ),
    removed(
      "axios.post",
      "header",
      axios,
      '  return axios.post(url, body, { headers: { Connection: "close" } });',
      "  return axios.post(url, body);",
    ),
    removed(
      "axios with httpsAgent: false",
      "switch",
      axios,
      "  return axios.get(url, { httpsAgent: false });",
      "  return axios.get(url);",
    ),
    removed(
      "the default headers of an instance",
      "header",
      axios,
      '  return axios.create({ headers: { Connection: "close" } });',
      "  return axios.create({});",
    ),
    {
      name: "an instance's request",
      code: `${axios}const api = axios.create({ baseURL });\n${called('  return api.get(url, { headers: { Connection: "close" } });')}`,
      output: null,
      errors: [
        {
          message: "`Connection: close` makes `api.get()` open a new connection for every request. Leave it out.",
          line: 4,
          suggestions: [
            {
              messageId: "remove",
              output: `${axios}const api = axios.create({ baseURL });\n${called("  return api.get(url);")}`,
            },
          ],
        },
      ],
    },
    {
      name: "an instance in a field, by type",
      code: 'import type { AxiosInstance } from "axios";\nclass Api {\n  constructor(private readonly http: AxiosInstance) {}\n  ask(url) {\n    return this.http.get(url, { headers: { Connection: "close" } });\n  }\n}',
      output: null,
      errors: [
        {
          messageId: "header",
          line: 5,
          suggestions: [
            {
              messageId: "remove",
              output:
                'import type { AxiosInstance } from "axios";\nclass Api {\n  constructor(private readonly http: AxiosInstance) {}\n  ask(url) {\n    return this.http.get(url);\n  }\n}',
            },
          ],
        },
      ],
    },
    removed("got's agents", "switch", got, "  return got(url, { agent: { https: false } });", "  return got(url);"),
    removed(
      "got.extend",
      "header",
      got,
      '  return got.extend({ headers: { connection: "close" } });',
      "  return got.extend({});",
    ),
    removed(
      "undici's reset",
      "switch",
      undici,
      "  return undici.request(url, { method: 'GET', reset: true });",
      "  return undici.request(url, { method: 'GET' });",
    ),
    {
      name: "reset in a pool's request",
      code: `${undici}const pool = new undici.Pool(origin);\n${called("  return pool.request({ path: url, reset: true });")}`,
      output: null,
      errors: [
        {
          messageId: "switch",
          line: 4,
          suggestions: [
            {
              messageId: "remove",
              output: `${undici}const pool = new undici.Pool(origin);\n${called("  return pool.request({ path: url });")}`,
            },
          ],
        },
      ],
    },
    {
      name: "pipelining: 0",
      code: `${undici}export const agent = new undici.Agent({ connections: 5, pipelining: 0 });`,
      output: null,
      errors: [
        {
          message:
            "`pipelining: 0` makes `new undici.Agent()` open a new connection for every request. Set `pipelining: 1`.",
          line: 2,
          suggestions: [
            {
              messageId: "set",
              output: `${undici}export const agent = new undici.Agent({ connections: 5, pipelining: 1 });`,
            },
          ],
        },
      ],
    },
    {
      name: "agents of a request handler, as options",
      code: 'import { NodeHttpHandler } from "@smithy/node-http-handler";\nexport const make = () => new NodeHttpHandler({ httpsAgent: { keepAlive: false, maxSockets: 50 } });',
      output: null,
      errors: [
        {
          messageId: "switch",
          line: 2,
          suggestions: [
            {
              messageId: "remove",
              output:
                'import { NodeHttpHandler } from "@smithy/node-http-handler";\nexport const make = () => new NodeHttpHandler({ httpsAgent: { maxSockets: 50 } });',
            },
          ],
        },
      ],
    },
    {
      name: "setHeader on the request",
      code:
        http +
        called('  const request = http.request(url);\n  request.setHeader("Connection", "close");\n  request.end();'),
      output: null,
      errors: [
        {
          messageId: "header",
          line: 4,
          suggestions: [
            { messageId: "remove", output: http + called("  const request = http.request(url);\n  request.end();") },
          ],
        },
      ],
    },
    ...[
      [
        "headers in a variable",
        "  const headers = { Accept: '*/*' };\n",
        '  headers["Connection"] = "close";\n',
        "  return fetch(url, { headers });",
      ],
      [
        "headers in the options",
        "  const options = { headers: {} };\n",
        '  options.headers.Connection = "close";\n',
        "  return fetch(url, options);",
      ],
      [
        "Headers",
        "  const headers = new Headers(given);\n",
        '  headers.set("connection", "close");\n',
        "  return fetch(url, { headers });",
      ],
    ].map(([name, before, write, after]) => ({
      name: `written later: ${name}`,
      code: called(`${before}${write}${after}`),
      output: null,
      errors: [
        { messageId: "header", line: 3, suggestions: [{ messageId: "remove", output: called(`${before}${after}`) }] },
      ],
    })),
    {
      name: "superagent's set",
      code:
        'import superagent from "superagent";\n' +
        called('  return superagent.get(url).agent(kept).set("Connection", "close").ok(Boolean);'),
      output: null,
      errors: [
        {
          messageId: "header",
          line: 3,
          suggestions: [
            {
              messageId: "remove",
              output:
                'import superagent from "superagent";\n' +
                called("  return superagent.get(url).agent(kept).ok(Boolean);"),
            },
          ],
        },
      ],
    },
    {
      name: "a proxy agent's missing argument is a suggestion, since old versions do not know it",
      code: 'import { HttpsProxyAgent } from "https-proxy-agent";\nexport const agent = new HttpsProxyAgent(proxy);',
      output: null,
      errors: [
        {
          messageId: "absent",
          line: 2,
          suggestions: [
            {
              messageId: "set",
              output:
                'import { HttpsProxyAgent } from "https-proxy-agent";\nexport const agent = new HttpsProxyAgent(proxy, { keepAlive: true });',
            },
          ],
        },
      ],
    },
  ],
});

tester.run("no-disabled-keep-alive: servers", asEslintRule(rule), {
  valid: [
    {
      name: "zero means without limit",
      code: `${http}const server = http.createServer(app);\nserver.keepAliveTimeout = 0;`,
    },
    { name: "65 seconds", code: `${http}const server = http.createServer({ keepAliveTimeout: 65_000 }, app);` },
    {
      name: "in a function that shuts down",
      code: `${http}const server = http.createServer(app);\nfunction shutdown() {\n  server.keepAliveTimeout = 1;\n  server.close();\n}`,
    },
    {
      name: "in a listener to a signal",
      code: `${http}const server = http.createServer(app);\nprocess.once("SIGTERM", () => {\n  server.maxRequestsPerSocket = 1;\n});`,
    },
    {
      name: "under a condition",
      code: `${http}const server = http.createServer(app);\nif (draining) server.maxRequestsPerSocket = 1;`,
    },
    {
      name: "only while shutting down",
      code: 'import express from "express";\nconst app = express();\napp.use((request, response, next) => {\n  if (closing) response.set("Connection", "close");\n  next();\n});',
    },
    {
      name: "after a way out",
      code: 'import express from "express";\nconst app = express();\napp.use((request, response, next) => {\n  if (!closing) return next();\n  response.set("Connection", "close");\n  next();\n});',
    },
    {
      name: "on some paths only",
      code: 'import express from "express";\nconst app = express();\napp.use("/upload", (request, response) => {\n  response.set("Connection", "close");\n});',
    },
    {
      name: "on failed requests only",
      code: 'import express from "express";\nconst app = express();\napp.use((error, request, response, next) => {\n  request.set("Connection", "close");\n});',
    },
    {
      name: "of one route",
      code: 'import express from "express";\nconst app = express();\napp.get("/events", (request, response) => {\n  response.set("Connection", "close");\n});',
    },
    {
      name: "a class of the user's own",
      code: "const server = new Server();\nserver.keepAliveTimeout = 1;\nserver.maxRequestsPerSocket = 1;",
    },
    {
      name: "keepAlive of a socket",
      code: 'import net from "node:net";\nconst server = net.createServer({ keepAlive: false });',
    },
  ],
  invalid: [
    {
      name: "seconds taken for milliseconds",
      code: `${http}const server = http.createServer(app);\nserver.keepAliveTimeout = 65;`,
      output: null,
      errors: [
        {
          message:
            "`server.keepAliveTimeout = 65` tells every client to keep its connection for zero seconds. It is in milliseconds.",
          line: 3,
        },
      ],
    },
    {
      name: "among the options",
      code: `${http}const server = http.createServer({ keepAliveTimeout: 1 }, app);`,
      output: null,
      errors: [{ messageId: "switch", line: 2, column: 36 }],
    },
    {
      name: "fastify's options",
      code: 'import Fastify from "fastify";\nconst app = Fastify({ logger: true, maxRequestsPerSocket: 1 });',
      output: null,
      errors: [
        {
          messageId: "switch",
          line: 2,
          suggestions: [
            { messageId: "remove", output: 'import Fastify from "fastify";\nconst app = Fastify({ logger: true });' },
          ],
        },
      ],
    },
    {
      name: "one request per connection",
      code: `${https}const server = https.createServer(tls, app);\nserver.maxRequestsPerSocket = 1;\nserver.listen(443);`,
      output: null,
      errors: [
        {
          message: "`server.maxRequestsPerSocket = 1` closes every connection after one request. Leave it out.",
          line: 3,
          suggestions: [
            {
              messageId: "remove",
              output: `${https}const server = https.createServer(tls, app);\nserver.listen(443);`,
            },
          ],
        },
      ],
    },
    {
      name: "the server that listen returns",
      code: 'import express from "express";\nconst app = express();\nexport function start() {\n  const server = app.listen(3000);\n  server.keepAliveTimeout = 5;\n}',
      output: null,
      errors: [{ messageId: "switch", line: 5 }],
    },
    {
      name: "the agent of the whole process",
      code: `${http}http.globalAgent.keepAlive = false;`,
      output: null,
      errors: [
        {
          message:
            "`http.globalAgent.keepAlive = false` makes every request of the process open a connection of its own. Leave it out.",
          line: 2,
          suggestions: [{ messageId: "remove", output: http }],
        },
      ],
    },
    {
      name: "the header on every response",
      code: `${http}http.createServer((request, response) => {\n  response.setHeader("Connection", "close");\n  answer(request, response);\n}).listen(80);`,
      output: null,
      errors: [
        {
          message:
            "`Connection: close` on every response makes every client open a new connection for each request. Leave it out.",
          line: 3,
          suggestions: [
            {
              messageId: "remove",
              output: `${http}http.createServer((request, response) => {\n  answer(request, response);\n}).listen(80);`,
            },
          ],
        },
      ],
    },
    {
      name: "in the head of every response",
      code: `${http}const answer = (request, response) => {\n  response.writeHead(200, { "Content-Type": "text/plain", Connection: "close" });\n  response.end();\n};\nhttp.createServer(answer);`,
      output: null,
      errors: [{ messageId: "serverHeader", line: 3, suggestions: 1 }],
    },
    {
      name: "shouldKeepAlive",
      code: `${http}http.createServer().on("request", (request, response) => {\n  response.shouldKeepAlive = false;\n});`,
      output: null,
      errors: [{ messageId: "switch", line: 3, suggestions: 1 }],
    },
    {
      name: "middleware for every path",
      code: 'import express from "express";\nconst app = express();\napp.use((request, response, next) => {\n  response.set({ Connection: "close" });\n  next();\n});',
      output: null,
      errors: [{ messageId: "serverHeader", line: 4, suggestions: 1 }],
    },
    {
      name: "koa",
      code: 'import Koa from "koa";\nconst app = new Koa();\napp.use(async (ctx, next) => {\n  ctx.set("Connection", "close");\n  await next();\n});',
      output: null,
      errors: [{ messageId: "serverHeader", line: 4, suggestions: 1 }],
    },
    {
      name: "a hook for every reply",
      code: 'import fastify from "fastify";\nconst app = fastify();\napp.addHook("onSend", async (request, reply) => {\n  reply.header("connection", "close");\n});',
      output: null,
      errors: [{ messageId: "serverHeader", line: 4, suggestions: 1 }],
    },
  ],
});

const everything = [{ defaults: true }];

tester.run("no-disabled-keep-alive: what libraries do by default", asEslintRule(rule), {
  valid: [
    {
      name: "a transport for the settings of a caller",
      options: everything,
      code: 'import nodemailer from "nodemailer";\nexport const tryOut = (settings, mail) => nodemailer.createTransport({ host: settings.host }).sendMail(mail);',
    },
    {
      name: "pool: true",
      options: everything,
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ host, pool: true });',
    },
    {
      name: "an address, which may say it",
      options: everything,
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport(process.env.SMTP_URL);',
    },
    {
      name: "no SMTP",
      options: everything,
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ sendmail: true });',
    },
    {
      name: "superagent with an agent",
      options: everything,
      code:
        'import superagent from "superagent";\n' + called("  return superagent.get(url).accept('json').agent(kept);"),
    },
    {
      name: "superagent out of sight",
      options: everything,
      code:
        'import superagent from "superagent";\n' +
        called("  const request = superagent.get(url);\n  return withAgent(request);"),
    },
    {
      name: "aws-sdk with httpOptions",
      options: everything,
      code: 'import AWS from "aws-sdk";\nexport const make = () => new AWS.S3({ httpOptions: { agent } });',
    },
    {
      name: "aws-sdk with its variable",
      options: everything,
      code: 'import AWS from "aws-sdk";\nprocess.env.AWS_NODEJS_CONNECTION_REUSE_ENABLED = "1";\nexport const make = () => new AWS.S3();',
    },
    {
      name: "values of aws-sdk",
      options: everything,
      code: 'import AWS from "aws-sdk";\nexport const make = () => new AWS.Endpoint("x");',
    },
    {
      name: "nodemailer without the option",
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ host });',
    },
  ],
  invalid: [
    {
      name: "nodemailer",
      options: everything,
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ host });',
      output: null,
      errors: [
        {
          message: "`nodemailer.createTransport()` opens a new connection every time unless `pool: true` is set.",
          line: 2,
          suggestions: [
            {
              messageId: "set",
              output:
                'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ pool: true, host });',
            },
          ],
        },
      ],
    },
    {
      name: "superagent",
      options: everything,
      code:
        'import superagent from "superagent";\n' + called('  return superagent.get(url).set("Accept", "text/plain");'),
      output: null,
      errors: [
        {
          message:
            "`superagent.get()` opens a new connection for every request unless it is told to keep it: `.agent(new https.Agent({ keepAlive: true }))`.",
          line: 3,
        },
      ],
    },
    {
      name: "minipass-fetch",
      options: everything,
      code: 'import fetch from "minipass-fetch";\n' + called("  return fetch(url);"),
      output: null,
      errors: [{ messageId: "keepsNone", line: 3 }],
    },
    {
      name: "typed-rest-client",
      options: everything,
      code: 'import { HttpClient } from "typed-rest-client/HttpClient";\nexport const client = new HttpClient("us", [], { socketTimeout: 5 });',
      output: null,
      errors: [
        {
          messageId: "libraryDefault",
          line: 2,
          suggestions: [
            {
              messageId: "set",
              output:
                'import { HttpClient } from "typed-rest-client/HttpClient";\nexport const client = new HttpClient("us", [], { keepAlive: true, socketTimeout: 5 });',
            },
          ],
        },
      ],
    },
    {
      name: "aws-sdk, also at module level",
      options: everything,
      code: 'import AWS from "aws-sdk";\nconst s3 = new AWS.S3({ region });',
      output: null,
      errors: [{ messageId: "keepsNone", line: 2 }],
    },
    {
      name: "an explicit value is reported by default",
      code: 'import nodemailer from "nodemailer";\nexport const mail = nodemailer.createTransport({ pool: false, host });',
      output: null,
      errors: [{ messageId: "off", line: 2, suggestions: 1 }],
    },
  ],
});

describe("together with the rule on clients made for each request", () => {
  const config = [{ files: ["**/*.ts"], languageOptions: { parser } }, plugin.configs.recommended] as Linter.Config[];
  const fixed = (code: string) => {
    const { output, messages } = new Linter().verifyAndFix(code, config, { filename: "src/server.ts" });
    return { output, messages: messages.map(({ ruleId }) => ruleId) };
  };
  const server = (options: string) =>
    `${https}import express from "express";\nimport axios from "axios";\nconst app = express();\napp.get("/", async (request, response) => {\n  const agent = new https.Agent(${options});\n  const { data } = await axios.get("https://prices", { httpsAgent: agent });\n  response.send(data);\n});\n`;
  const shared = (options: string) =>
    `${https}import express from "express";\nimport axios from "axios";\n\nconst agent = new https.Agent(${options});\nconst app = express();\napp.get("/", async (request, response) => {\n  const { data } = await axios.get("https://prices", { httpsAgent: agent });\n  response.send(data);\n});\n`;
  const lines = (code: string) => code.split("\n").filter((line) => line !== "");

  it.each(["", "{}", "{ rejectUnauthorized: false }"])("shares and keeps: new https.Agent(%s)", (options) => {
    const { output, messages } = fixed(server(options));
    const kept = options.includes("reject") ? "{ keepAlive: true, rejectUnauthorized: false }" : "{ keepAlive: true }";
    expect(lines(output)).toEqual(lines(shared(kept)));
    expect(messages).toEqual([]);
  });

  it("leaves an agent of its caller as it is, since one that keeps its connection would be worse", () => {
    const code = server("{ ca: request.tenant.ca }");
    expect(fixed(code)).toEqual({ output: code, messages: [] });
  });
});
