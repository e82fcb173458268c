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
      output: `${https}const agent = new https.Agent({\n  maxSockets: 10,\n  keepAlive: true,\n});`,
      errors: [
        {
          message:
            "`keepAlive: false` makes `new https.Agent()` open a new connection for every request. Set `keepAlive: true`.",
          line: 2,
        },
      ],
    },
    suggested(
      "keepAlive: false with a comment behind it is a decision",
      "off",
      "const agent = new https.Agent({ keepAlive: false, /* the balancer drops idle connections */ ca });",
      "const agent = new https.Agent({ keepAlive: true, /* the balancer drops idle connections */ ca });",
    ),
    suggested(
      "keepAlive: false with a comment above it is a decision",
      "off",
      "const agent = new https.Agent({\n  // The balancer drops idle connections.\n  keepAlive: false,\n});",
      "const agent = new https.Agent({\n  // The balancer drops idle connections.\n  keepAlive: true,\n});",
    ),
    suggested(
      "a constant that others may use",
      "absent",
      "const options = { rejectUnauthorized: false };\nexport const agent = new https.Agent(options);",
      "const options = { keepAlive: true, rejectUnauthorized: false };\nexport const agent = new https.Agent(options);",
      3,
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
