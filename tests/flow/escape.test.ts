import { describe, expect, it } from "vitest";
import { escapeOf, escapeOfHeld } from "../../src/flow/escape.js";
import { nodeAt, parse } from "../support/parse.js";

const HEAD =
  'import axios from "axios"; import { Agent } from "undici"; import { DynamoDBClient } from "@aws-sdk/client-dynamodb"; import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb"; let outer; const map = new Map();\n';

function escape(body: string) {
  const file = parse(HEAD + body);
  return escapeOf(nodeAt(file, "new Agent()"), file);
}

describe("states", () => {
  it.each([
    ["dropped", "async function f() { const agent = new Agent(); await agent.request({}); }"],
    ["dropped", "function f() { new Agent().dispatch(); }"],
    [
      "dropped",
      "async function f() { const agent = new Agent(); try { return await agent.request(); } finally { await agent.close(); } }",
    ],
    [
      "dropped",
      "async function f() { const agent = new Agent(); await Promise.all(urls.map((url) => agent.request(url))); }",
    ],
    ["dropped", "async function f() { const agent = new Agent(); const one = () => agent.request(); await one(); }"],
    ["passed", "async function f() { const agent = new Agent(); return axios.get('/', { httpsAgent: agent }); }"],
    ["passed", "async function f() { return axios.get('/', { httpsAgent: new Agent() }); }"],
    [
      "passed",
      "async function f(url) { const options = {}; options.agent = new Agent(); return axios.get(url, options); }",
    ],
    [
      "passed",
      "async function f() { const options = { agent: new Agent() }; return axios.get(options.url, options); }",
    ],
    [
      "passed",
      "async function f(url) { const options = {}; (options as any).agent = new Agent(); return axios.get(url, options); }",
    ],
    ["dropped", "function f() { const agent = Object.freeze(new Agent()); agent.request(); }"],
    ["kept", "import { setGlobalDispatcher } from 'undici'; function f() { setGlobalDispatcher(new Agent()); }"],
    ["passed", "function f() { outer = fetch('/', { dispatcher: new Agent() }); }"],
    ["returned", "function f() { const agent = new Agent(); function get() { return agent; } return get; }"],
    ["dropped", "function f() { const agent = new Agent(); function get() { return agent.request(); } get(); }"],
    ["returned", "function f() { return new Agent(); }"],
    ["returned", "const f = () => new Agent();"],
    ["returned", "function f() { const agent = new Agent(); return { agent }; }"],
    ["returned", "function f() { const agent = new Agent(); return () => agent.request(); }"],
    ["returned", "function f() { const agent = new Agent(); return { get: () => agent.request() }; }"],
    ["returned", "function f(ok) { return ok ? new Agent() : undefined; }"],
    ["returned", "function f() { return new Repository(new Agent()); }"],
    ["returned", "function f() { return wrap(new Agent()); }"],
    ["kept", "function f() { outer = new Agent(); }"],
    ["kept", "function f() { outer ??= new Agent(); }"],
    ["kept", "class A { start() { this.agent = new Agent(); } }"],
    ["kept", "class A { agent = new Agent(); }"],
    ["kept", "function f(key) { const agent = new Agent(); map.set(key, agent); return agent; }"],
    ["kept", "function f() { const agent = new Agent(); outer = agent.compose(); }"],
    ["kept", "async function f() { this.session = await connect({ agent: new Agent() }); }"],
    ["kept", "function f() { const client = new Agent(); outer = client.connect().then(() => client); }"],
    ["kept", "function f() { const client = new Agent(); const db = client.db(); outer = db; }"],
    ["returned", "function f(ok) { const agent = new Agent(); return ok ? options(name, agent) : null; }"],
    ["dropped", "async function f() { const agent = new Agent(); await go(() => agent.request()); }"],
    ["kept", "const agent = new Agent();"],
    ["kept", "function f(request) { request.agent = new Agent(); }"],
    ["kept", "function F() { return <Provider client={new Agent()} />; }"],
    ["unknown", "function* f() { yield new Agent(); }"],
    ["unknown", "function f() { throw new Agent(); }"],
  ])("%s: %s", (state, body) => {
    const file = parse(HEAD + body, { filename: "/project/src/service.tsx" });
    expect(escapeOf(nodeAt(file, "new Agent()"), file).state).toBe(state);
  });
});

describe("uses", () => {
  it("names calls, reads and writes by their member path", () => {
    const { uses } = escape(
      "function f() { const agent = new Agent(); agent.defaults.headers.x = 1; agent.interceptors.request.use(g); h(agent.stats); delete agent.a; }",
    );
    expect(uses.map(({ kind, path }) => [kind, path.join(".")])).toEqual([
      ["write", "defaults.headers.x"],
      ["call", "interceptors.request.use"],
      ["read", "stats"],
      ["write", "a"],
    ]);
  });

  it("names the option under which a value is passed", () => {
    const { uses } = escape("function f() { return axios.get('/', { agents: { https: new Agent() } }); }");
    expect(uses.map(({ kind, path }) => [kind, path.join(".")])).toEqual([["argument", "agents.https"]]);
  });

  it("tells uses in inner functions, disposal and rebinding", () => {
    const { uses } = escape("function f() { using agent = new Agent(); items.map(() => agent.request()); }");
    expect(uses.map(({ kind, captured }) => [kind, captured])).toEqual([
      ["dispose", false],
      ["call", true],
    ]);
    expect(escape("function f() { let agent = new Agent(); agent = other; }").uses.map(({ kind }) => kind)).toEqual([
      "rebind",
    ]);
  });

  it("follows a client that the result of a factory holds", () => {
    const file = parse(
      `${HEAD}async function f() { const made = await make(); if (!made.ok) return; const client = made.data; outer = new Service(client); }`,
    );
    expect(escapeOfHeld(nodeAt(file, "make()"), file).state).toBe("kept");
  });

  it("follows a client into the client that wraps it", () => {
    const file = parse(`${HEAD}function f() { return DynamoDBDocumentClient.from(new DynamoDBClient()); }`);
    expect(escapeOf(nodeAt(file, "new DynamoDBClient()"), file).state).toBe("returned");
  });
});
