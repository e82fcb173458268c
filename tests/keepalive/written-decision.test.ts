import { describe, expect, it } from "vitest";
import { unkeptConnections } from "../../src/keepalive/client-reuse.js";
import { isNamedForNoReuse, isWrittenDecision, keepsNoneOnPurpose } from "../../src/keepalive/written-decision.js";
import { functionOf } from "../../src/resolution/value-of.js";
import { returnedValues } from "../../src/syntax/returned-values.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import { callsOf } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";
import { program } from "../support/program.js";

/** Whether the option `agent: false` of `get(…)` is written down as a decision. */
function isDecided(code: string): boolean {
  const file = parse(code);
  return isWrittenDecision(nodeAt(file, "agent: ", code.split("agent: ").length - 2), callsOf("get", file)[0]!, file);
}

describe("a comment", () => {
  it.each([
    ["beside the option", "get(url, { agent: false /* the proxy mixes answers up */ });"],
    ["at the end of its line", "get(url, {\n  agent: false, // the proxy mixes answers up\n});"],
    ["above the option", "get(url, {\n  // the proxy mixes answers up\n  agent: false,\n});"],
    ["above the statement", "// the proxy mixes answers up\nconst res = get(url, { agent: false });"],
    [
      "above a directive",
      "// the proxy mixes answers up\n// eslint-disable-next-line a/b\nget(url, { agent: false });",
    ],
    [
      "above a lonely statement on a condition",
      "// the proxy mixes answers up\nif (old) {\n  get(url, { agent: false });\n}",
    ],
    [
      "above the function around it, of its connections",
      "// The proxy fails with a premature close.\n// Closing the connection avoids it.\n// @see issue 12\nfunction load() {\n  get(url, { agent: false });\n}",
    ],
    [
      "above the constant that holds the function",
      "/** The sockets of this server hang. */\nexport const load = () => {\n  get(url, { agent: false });\n};",
    ],
    ["above the constant", "// the proxy mixes answers up\nconst off = false;\n\nget(url, { agent: off });"],
  ])("explains it: %s", (_, code) => {
    expect(isDecided(code)).toBe(true);
  });

  it.each([
    ["none", "get(url, { agent: false });"],
    ["a line apart", "// about the module\n\nget(url, { agent: false });"],
    ["behind the statement above", "start(); // the server\nget(url, { agent: false });"],
    ["below", "get(url, { agent: false });\n// the rest"],
    ["above the function around it", "// loads the page\nfunction load() {\n  get(url, { agent: false });\n}"],
    ["above the function around it, a line apart", "// sockets\n\nfunction load() {\n  get(url, { agent: false });\n}"],
    [
      "behind the statement above the function around it",
      "start(); // the sockets\nfunction load() {\n  get(url, { agent: false });\n}",
    ],
    ["above one of several statements on a condition", "// old\nif (old) {\n  a();\n  get(url, { agent: false });\n}"],
    ["a directive", "// eslint-disable-next-line a/b\nget(url, { agent: false });"],
    ["a directive beside it", "get(url, { agent: false }); // @ts-ignore"],
  ])("does not explain it: %s", (_, code) => {
    expect(isDecided(code)).toBe(false);
  });
});

it.each([
  ["// the proxy mixes answers up\nserver.keepAliveTimeout = 1;", true],
  ["// the proxy mixes answers up\nconst off = 1;\n\nserver.keepAliveTimeout = off;", true],
  ["const off = 1;\n\nserver.keepAliveTimeout = off;", false],
])("a comment explains an assignment, or the constant behind it: %j: %s", (code, explains) => {
  const file = parse(code);
  const assignment = nodeAt(file, "server.keepAliveTimeout = ");
  expect(assignment.type).toBe("AssignmentExpression");
  expect(isWrittenDecision(assignment, assignment, file)).toBe(explains);
});

describe("a name", () => {
  it.each([
    ["a variable", "const noKeepAlive = here();", true],
    ["a function", "function withoutConnectionReuse() { return here(); }", true],
    ["a method", "class A { disablePooling() { here(); } }", true],
    ["a class", "class FreshConnectionClient { a = here(); }", true],
    ["a property", "const a = { throwawayAgent: here() };", true],
    ["what it is assigned to", "this.NO_KEEP_ALIVE = here();", true],
    ["what it is given to", "closeConnection(here());", true],
    ["one that keeps them", "const keepAliveAgent = here();", false],
    ["one that says something else", "const noCache = here();", false],
    ["one beside it", "const a = here(); const noKeepAlive = 1;", false],
    ["one that only contains the letters", "const renewConnectionString = here();", false],
  ])("of %s: %s", (_, code, says) => {
    const file = parse(code);
    expect(isNamedForNoReuse(callsOf("here", file)[0]!)).toBe(says);
  });

  it("decides for the option as a comment does, around it or around the request", () => {
    expect(isDecided("const oneShotClient = get(url, { agent: false });")).toBe(true);
    expect(isDecided("const noKeepAlive = { agent: false }; const res = get(url, noKeepAlive);")).toBe(true);
    expect(isDecided("const defaults = { agent: false }; const oneShotClient = get(url, defaults);")).toBe(true);
    expect(isDecided("const defaults = { agent: false }; const client = get(url, defaults);")).toBe(false);
  });
});

describe("a retry", () => {
  it("decides for the option", () => {
    expect(isDecided("withRetry(() => get(url, { agent: false }));")).toBe(true);
    expect(isDecided("withTiming(() => get(url, { agent: false }));")).toBe(false);
  });
});

describe("a client that keeps no connection", () => {
  it.each([
    ["const agent = new Agent({ keepAlive: false }); // the proxy mixes answers up", true],
    ["const freshAgent = new Agent({ keepAlive: false });", true],
    ["const agent = new Agent({ keepAlive: false });", false],
    ["const freshAgent = new Agent();", true],
    ["const agent = new Agent(); // for all requests", false],
  ])("does so on purpose in %s: %s", (code, isOnPurpose) => {
    const file = parse(`import { Agent } from "node:https";\n\n${code}`);
    const node = nodeAt(file, "new Agent(");
    const client = node.type === "NewExpression" ? clientConstruction(node, file) : undefined;
    expect(keepsNoneOnPurpose(client!, unkeptConnections(client!, file)!, file)).toBe(isOnPurpose);
  });
});

describe("in a file that is not under lint", () => {
  const asked = (comment: string) => {
    const { file } = program({
      "agent.ts": `import https from "node:https";
export function agentFor() {
  const options = {};
  return new https.Agent({ keepAlive: false });${comment}
}
`,
      "service.ts": 'import { agentFor } from "./agent.js";\nexport const agent = agentFor();\n',
    });
    const service = file("service.ts");
    const { node: maker, file: home } = functionOf(callsOf("agentFor", service)[0]!.callee, service)!;
    const [made] = returnedValues(maker, home);
    expect(home.filename).toMatch(/agent\.ts$/);
    const construction = clientConstruction(made!, home)!;
    return keepsNoneOnPurpose(construction, unkeptConnections(construction, home)!, home);
  };

  it("a comment explains it as well", () => {
    expect(asked(" // the proxy mixes answers up")).toBe(true);
    expect(asked("\n  // the proxy mixes answers up")).toBe(false);
  });
});
