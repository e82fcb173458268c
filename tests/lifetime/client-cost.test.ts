import { describe, expect, it } from "vitest";
import {
  costliestPart,
  hasNothingToShare,
  isHigher,
  LASTING_COSTS,
  linkedParts,
  ownCost,
} from "../../src/lifetime/client-cost.js";
import { clientConstruction, madeFrom, type ClientConstruction } from "../../src/recognition/client-construction.js";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import type { CallOrNew } from "../../src/syntax/nodes.js";
import { CLIENTS } from "../support/clients.js";
import { nodeAt, parse } from "../support/parse.js";

const HEAD =
  'import axios from "axios"; import { Agent as HttpsAgent } from "node:https"; import { Agent, RetryAgent } from "undici";\n';

function made(code: string, text: string): { construction: ClientConstruction; file: FileUnderLint } {
  const file = parse(HEAD + code, { settings: { "connection-reuse": { clients: CLIENTS } } });
  return { construction: clientConstruction(nodeAt(file, text) as CallOrNew, file)!, file };
}

const textOf = (part: ClientConstruction | undefined, file: FileUnderLint) =>
  part && file.sourceCode.getText(part.node as never);

it("orders what clients cost", () => {
  expect(isHigher("connections", "requests")).toBe(true);
  expect(isHigher("requests", "memory")).toBe(true);
  expect(isHigher("memory", "construction")).toBe(true);
  expect(isHigher("construction", "nothing")).toBe(true);
  expect(isHigher("memory", "memory")).toBe(false);
  expect(isHigher("nothing", "connections")).toBe(false);
  expect([...LASTING_COSTS].every((cost) => isHigher(cost, "construction"))).toBe(true);
});

describe("what a client costs by itself", () => {
  it.each([
    ["new Agent()", "connections"],
    ["new HttpsAgent({ keepAlive: true })", "connections"],
    ["axios.create({ baseURL: 'a' })", "construction"],
    ["axios.create({ httpsAgent: new HttpsAgent({ keepAlive: true }) })", "construction"],
    ["new RetryAgent(agent)", "nothing"],
    ["new HttpsAgent({ keepAlive: false }) /* connections are not to be kept */", "nothing"],
  ])("%s: %s", (code, cost) => {
    const { construction, file } = made(`const client = ${code};`, code.split(" /*")[0]!);
    expect(ownCost(construction, file)).toBe(cost);
  });

  it("has nothing to share where somebody decided that it keeps no connection, and only there", () => {
    const noReuse = made(`const noKeepAliveAgent = new HttpsAgent({ keepAlive: false });`, "new HttpsAgent");
    expect(hasNothingToShare(noReuse.construction, noReuse.file)).toBe(true);
    const byDefault = made(`const agent = new HttpsAgent();`, "new HttpsAgent");
    expect(hasNothingToShare(byDefault.construction, byDefault.file)).toBe(false);
    const kept = made(`const noKeepAliveAgent = new HttpsAgent({ keepAlive: true });`, "new HttpsAgent");
    expect(hasNothingToShare(kept.construction, kept.file)).toBe(false);
  });
});

describe("the part that costs most", () => {
  it.each<[client: string, part: string | undefined]>([
    ["axios.create({ httpsAgent: new HttpsAgent({ keepAlive: true }) })", "new HttpsAgent({ keepAlive: true })"],
    ["axios.create({ a: axios.create(), b: { c: [new Agent()] } })", "new Agent()"],
    ["axios.create({ a: new Agent(1), b: new Agent(2) })", "new Agent(1)"],
    ["axios.create({ a: new RetryAgent(new Agent()) })", "new Agent()"],
    ["axios.create({ agent: () => new Agent() })", undefined],
    ["axios.create({ agent })", undefined],
    ["new Agent()", undefined],
  ])("of %s", (client, part) => {
    const { construction, file } = made(`const agent = new Agent(); const client = ${client};`, client);
    const found = costliestPart(construction, file);
    expect(textOf(found, file)).toBe(part);
  });
});

describe("the parts that stand beside a client", () => {
  it.each<[code: string, parts: readonly string[]]>([
    ["function f() { const agent = new Agent(1); wrapped(new RetryAgent(agent)); }", ["new Agent(1)"]],
    ["const agent = new Agent(1); function f() { wrapped(new RetryAgent(agent)); }", []],
    ["function f(agent) { wrapped(new RetryAgent(agent)); }", []],
    ["function f() { const agent = make(); wrapped(new RetryAgent(agent)); }", []],
    ["function f() { wrapped(new RetryAgent(new Agent(1))); }", []],
  ])("%s", (code, parts) => {
    const { construction, file } = made(code, "new RetryAgent");
    expect(linkedParts(construction, file).map((part) => textOf(part, file))).toEqual(parts);
  });
});

it("takes the client whose method makes another for a part of it", () => {
  const file = parse(
    'import { Kafka } from "kafkajs"; const kafka = new Kafka({}); const p = kafka.producer({ a: 1 });',
  );
  const construction = clientConstruction(nodeAt(file, "kafka.producer(") as CallOrNew, file)!;
  expect(madeFrom(construction).map((part) => file.sourceCode.getText(part as never))).toEqual(["{ a: 1 }", "kafka"]);
  const { construction: alone } = made("new RetryAgent(agent);", "new RetryAgent");
  expect(madeFrom(alone)).toBe(alone.arguments);
});
