import { describe, expect, it } from "vitest";
import { lint as messagesOf } from "../support/marked.js";

const RULE = "no-disabled-keep-alive";
const STRICT = { options: { defaults: true } };
const IMPORTS = `import http from "node:http"; import https from "node:https"; import axios from "axios"; import got from "got"; import superagent from "superagent"; import * as undici from "undici"; import needle from "needle"; import express from "express"; import pRetry from "p-retry";`;

/** What the rule says, without what ESLint says of directives that nothing needs. */
const lint: typeof messagesOf = (...given) => messagesOf(...given).filter(({ ruleId }) => ruleId !== null);

const MARK = / \/\/ ! (\w+)$/;

/**
 * Asserts that exactly the lines that end in `// ! messageId` are reported, with everything that `strict` adds. The marks are taken out before: a comment is what these tests are about.
 */
function check(code: string): void {
  const lines = code.split("\n");
  const expected = lines.flatMap((line, index) => (MARK.test(line) ? `${index + 2} ${MARK.exec(line)![1]}` : []));
  const bare = lines.map((line) => line.replace(MARK, "")).join("\n");
  const messages = lint(RULE, `${IMPORTS}\n${bare}`, STRICT);
  expect(messages.map(({ line, messageId, message }) => `${line} ${messageId ?? message}`)).toEqual(expected);
}

const NO: readonly (readonly [string, string])[] = [
  ["keepAlive: false", "export const agent = new https.Agent({ keepAlive: false });"],
  ["pipelining: 0", "export const agent = new undici.Agent({ pipelining: 0 });"],
  ["agent: false", "export const ask = (url) => { return https.get(url, { agent: false }); };"],
  ["agent: false of needle", 'export const ask = (url) => { return needle("get", url, { agent: false }); };'],
  ["httpsAgent: false", "export const ask = (url) => { return axios.get(url, { httpsAgent: false }); };"],
  ["got's agents", "export const ask = (url) => { return got(url, { agent: { https: false } }); };"],
  ["reset: true", "export const ask = (url) => { return undici.request(url, { reset: true }); };"],
  ["a header", 'export const ask = (url) => { return fetch(url, { headers: { Connection: "close" } }); };'],
  ["a header of pairs", 'export const ask = (url) => { return fetch(url, { headers: [["connection", "close"]] }); };'],
  [
    "superagent's set",
    'export const ask = (url) => { return superagent.get(url).agent(kept).set("Connection", "close"); };',
  ],
  ["the agent of the process", "http.globalAgent.keepAlive = false;"],
  [
    "a header of every response",
    'http.createServer((request, response) => { response.setHeader("Connection", "close"); });',
  ],
  [
    "shouldKeepAlive of every response",
    "http.createServer((request, response) => { response.shouldKeepAlive = false; });",
  ],
  ["maxRequestsPerSocket", "http.createServer(answer).listen(80).maxRequestsPerSocket = 1;"],
];

describe("an option that says no", () => {
  it.each(NO)("is reported with a suggestion, and never with a fix: %s", (_name, code) => {
    const [message, ...others] = lint(RULE, `${IMPORTS}\n${code}`);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ line: 2 });
    expect(message!.fix).toBeUndefined();
    expect(message!.suggestions?.length).toBe(1);
  });

  it.each(NO)("is left alone with a comment on its line: %s", (_name, code) => {
    check(`${code} // The balancer drops idle connections.`);
  });
});

describe("a comment explains it", () => {
  it.each([
    [
      "above its statement",
      `// Their balancer drops idle connections.\nconst agent = new https.Agent({ keepAlive: false });`,
    ],
    [
      "of several lines above its statement",
      `/*\n * Their balancer drops idle connections.\n */\nexport const agent = new https.Agent({\n  ca,\n  keepAlive: false,\n});`,
    ],
    [
      "directly above it",
      `const agent = new https.Agent({\n  ca,\n  // Their balancer drops idle connections.\n  keepAlive: false,\n});`,
    ],
    [
      "above what it is an option of",
      `const api = axios.create({\n  baseURL,\n  // Their balancer drops idle connections.\n  httpsAgent: new https.Agent({\n    keepAlive: false,\n  }),\n});`,
    ],
    [
      "behind the brace",
      `const agent = new https.Agent({ // Their balancer drops idle connections.\n  keepAlive: false,\n});`,
    ],
    [
      "behind its statement",
      `const agent = new https.Agent({\n  keepAlive: false,\n}); // Their balancer drops idle connections.`,
    ],
    [
      "above several that say the same",
      `// Their balancer drops idle connections.\nconst plain = new http.Agent({ keepAlive: false });\nconst secure = new https.Agent({ keepAlive: false });`,
    ],
    [
      "above the branch that it is all of",
      `export function ask(url) {\n  const request = https.request(url);\n  // Their balancer drops idle connections.\n  if (legacy) {\n    request.setHeader("Connection", "close");\n  }\n  request.end();\n}`,
    ],
    [
      "above the constant that gives the value",
      `// Their balancer drops idle connections.\nconst keepAlive = false;\n\nconst agent = new https.Agent({ keepAlive });`,
    ],
    [
      "above the constant that holds the options",
      `// Their balancer drops idle connections.\nconst options = { agent: false };\nexport function ask(url) {\n  return https.get(url, options);\n}`,
    ],
    [
      "of a field",
      `class Api {\n  // Their balancer drops idle connections.\n  agent = new https.Agent({ keepAlive: false });\n}`,
    ],
    [
      "that the value is written beside, under a directive",
      `// Their balancer drops idle connections.\n// eslint-disable-next-line no-restricted-syntax\nconst agent = new https.Agent({ keepAlive: false });`,
    ],
  ])("%s", (_name, code) => check(code));

  it.each([
    [
      "above the statement before",
      `// Answers soon.\nsetUp();\nconst agent = new https.Agent({ keepAlive: false }); // ! off`,
    ],
    [
      "with a blank line between",
      `// The clients of this service.\n\nconst agent = new https.Agent({ keepAlive: false }); // ! off`,
    ],
    [
      "on another property",
      `export const make = () => axios.create({\n  timeout: 100, // ms\n  headers: { Connection: "close" }, // ! header\n});`,
    ],
    [
      "of the function around it",
      `/** Asks for a price. */\nexport function ask(url) {\n  return https.get(url, { agent: false }); // ! switch\n}`,
    ],
    [
      "of the function around it, which is an arrow",
      `/** Asks for a price. */\nexport const ask = (url) =>\n  https.get(url, { agent: false }); // ! switch`,
    ],
    [
      "of the argument around it",
      `// Starts the server.\nexpress().use((request, response, next) => {\n  response.set("Connection", "close"); // ! serverHeader\n  next();\n});`,
    ],
  ])("and one %s does not", (_name, code) => check(code));

  it.each([
    "eslint-disable-next-line no-console",
    "eslint-disable no-console -- for now",
    "@ts-ignore",
    "@ts-expect-error: an older type",
    "prettier-ignore",
    "biome-ignore lint: generated",
    "istanbul ignore next",
  ])("and the directive `%s` does not", (directive) => {
    const [message] = lint(RULE, `${IMPORTS}\n// ${directive}\nconst agent = new https.Agent({ keepAlive: false });`);
    expect(message).toMatchObject({ line: 3, messageId: "off" });
  });

  it("but says nothing of an option that is only absent", () => {
    const [message] = lint(
      RULE,
      `${IMPORTS}\n// Their certificate is self-signed.\nconst agent = new https.Agent({ ca });`,
    );
    expect(message).toMatchObject({ line: 3, messageId: "absent" });
    expect(message!.fix).toBeDefined();
  });

  it.each([
    [
      "a number of seconds",
      `const server = http.createServer(answer);\n// One minute.\nserver.keepAliveTimeout = 60; // ! switch`,
    ],
    [
      "a pinned certificate",
      `export function ask(url) {\n  // Only our own certificate.\n  return https.get(url, { checkServerIdentity: () => {} }); // ! switch\n}`,
    ],
  ])("nor of an option that is there for something else: %s", (_name, code) => check(code));
});

describe("a name says so", () => {
  it.each([
    ["of a variable", "const httpsAgentNoKeepAlive = new https.Agent({ keepAlive: false });"],
    ["in capitals", "const NO_KEEPALIVE_AGENT = new https.Agent({ keepAlive: false });"],
    [
      "of a variable that holds headers",
      'const connectionClose = { Connection: "close" };\nexport const ask = (url) => fetch(url, { headers: connectionClose });',
    ],
    ["of a property", "export const agents = { withoutKeepAlive: new https.Agent({ keepAlive: false }) };"],
    ["of a member", "export const agents = {};\nagents.noReuse = new https.Agent({ keepAlive: false });"],
    ["of a field", "class Api {\n  static unpooledAgent = new https.Agent({ keepAlive: false });\n}"],
    ["of a function", "export function askWithoutKeepAlive(url) {\n  return https.get(url, { agent: false });\n}"],
    [
      "of a method",
      'class Api {\n  askOverFreshConnection(url) {\n    return fetch(url, { headers: { Connection: "close" } });\n  }\n}',
    ],
    ["of a class", "export class NoKeepAliveClient {\n  agent = new https.Agent({ keepAlive: false });\n}"],
    [
      "of the function that uses a constant",
      "const options = { agent: false };\nexport function askWithoutReuse(url) {\n  return https.get(url, options);\n}",
    ],
    ["of what it is handed to", "disableKeepAlive(new https.Agent({ keepAlive: false }));"],
    ["of an agent that lacks the option", "const agentWithoutKeepAlive = new https.Agent({ ca });"],
    [
      "of the constant that gives the value",
      'const CONNECTION_CLOSE = "close";\nexport const ask = (url) => fetch(url, { headers: { Connection: CONNECTION_CLOSE } });',
    ],
  ])("%s", (_name, code) => check(code));

  it.each([
    ["the agent", "const keepAliveAgent = new https.Agent({ keepAlive: false }); // ! off"],
    ["another no", "const noProxyAgent = new https.Agent({ keepAlive: false }); // ! off"],
    ["a reuse", "const reusedAgent = new https.Agent({ keepAlive: false }); // ! off"],
    ["a new agent", "const newAgent = new https.Agent({ keepAlive: false }); // ! off"],
    [
      "a connection",
      'const connectionHeaders = { Connection: "close" }; // ! header\nexport const ask = (url) => fetch(url, { headers: connectionHeaders });',
    ],
    ["a note", "const noteKeepAlive = new https.Agent({ keepAlive: false }); // ! off"],
  ])("and one that names %s does not", (_name, code) => check(code));
});

describe("a retry is around it", () => {
  const close = '{ headers: { Connection: "close" } }';
  it.each([
    [
      "a second attempt",
      `export async function ask(url) {\n  try {\n    return await fetch(url);\n  } catch {\n    return await fetch(url, ${close});\n  }\n}`,
    ],
    ["a second attempt in a callback", `export const ask = (url) => fetch(url).catch(() => fetch(url, ${close}));`],
    ["a second attempt by then", `export const ask = (url) => fetch(url).then(read, () => fetch(url, ${close}));`],
    [
      "a second attempt with an agent",
      `export async function ask(url) {\n  try {\n    return await axios.get(url);\n  } catch (error) {\n    return await axios.get(url, { httpsAgent: new https.Agent({ keepAlive: false }) });\n  }\n}`,
    ],
    [
      "another attempt without it",
      `export async function ask(url) {\n  try {\n    return await fetch(url, ${close});\n  } catch {\n    return await fetch(url);\n  }\n}`,
    ],
    [
      "a loop",
      `export async function ask(url) {\n  for (let attempt = 0; attempt < 3; attempt += 1) {\n    try {\n      return await fetch(url, ${close});\n    } catch (error) {\n      log(error);\n    }\n  }\n}`,
    ],
    [
      "a loop over delays",
      `export async function ask(url) {\n  for (const delay of [100, 200]) {\n    try {\n      const response = await fetch(url, ${close});\n      if (response.ok) return response;\n    } catch {\n      await sleep(delay);\n    }\n  }\n}`,
    ],
    [
      "a loop that looks for success",
      `export async function ask(url) {\n  let answer;\n  while (!answer) {\n    try {\n      answer = await fetch(url, ${close});\n    } catch (error) {\n      if (!isReset(error)) throw error;\n    }\n  }\n  return answer;\n}`,
    ],
    [
      "a call of itself",
      `export async function ask(url, attempts) {\n  try {\n    return await fetch(url, ${close});\n  } catch (error) {\n    if (attempts > 0) return ask(url, attempts - 1);\n    throw error;\n  }\n}`,
    ],
    [
      "a method's call of itself",
      `class Api {\n  async ask(url, attempts) {\n    try {\n      return await fetch(url, ${close});\n    } catch (error) {\n      return await this.ask(url, attempts - 1);\n    }\n  }\n}`,
    ],
    ["a helper of a package", `export const ask = (url) => pRetry(() => fetch(url, ${close}));`],
    [
      "a helper of one's own",
      `import { withRetries } from "./retries.js";\nexport const ask = (url) => withRetries(async () => {\n  return await fetch(url, ${close});\n});`,
    ],
  ])("%s", (_name, code) => check(code));

  it.each([
    [
      "a catch that reports",
      `export async function ask(url) {\n  try {\n    return await fetch(url, ${close}); // ! header\n  } catch (error) {\n    log(error);\n    throw error;\n  }\n}`,
    ],
    [
      "a loop over other things",
      `export async function ask(urls) {\n  for (const url of urls) {\n    try {\n      await fetch(url, ${close}); // ! header\n    } catch (error) {\n      log(error);\n    }\n  }\n}`,
    ],
    [
      "a loop that ends with the first failure",
      `export async function ask(url) {\n  while (true) {\n    try {\n      return await fetch(url, ${close}); // ! header\n    } catch (error) {\n      throw new Error("failed", { cause: error });\n    }\n  }\n}`,
    ],
    [
      "a finally",
      `export async function ask(url) {\n  try {\n    return await fetch(url, ${close}); // ! header\n  } finally {\n    done();\n  }\n}`,
    ],
    [
      "a request that tells of the failure",
      `export async function ask(url) {\n  try {\n    return await read(url);\n  } catch (error) {\n    await fetch(reports, ${close}); // ! header\n    throw error;\n  }\n}`,
    ],
    [
      "an agent that only lacks the option",
      `export async function ask(url) {\n  try {\n    return await fetch(url);\n  } catch (error) {\n    return await axios.get(url, { httpsAgent: (agent ??= new https.Agent({ ca })) }); // ! absent\n  }\n}`,
    ],
  ])("and it is not one: %s", (_name, code) => check(code));
});
