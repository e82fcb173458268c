import fc from "fast-check";
import { catalogued, type CataloguedClient } from "./clients.js";

/** A request that takes an agent, and how an agent is given to it. */
export interface AgentSpec {
  readonly request: keyof typeof REQUESTS;
  readonly keepAlive: "absent" | "true" | "false";
  readonly sockets: "absent" | "1" | "64";
}

/** Requests by an agent: what they import, which agent they take, and the code. */
export const REQUESTS = {
  "axios.get": {
    agent: "node",
    imports: ["axios"],
    code: (agent: string) => `(await axios.get(url, { httpAgent: ${agent} })).data`,
  },
  "axios instance": {
    agent: "node",
    imports: ["axios"],
    code: (agent: string) =>
      `(await axios.create({ headers: { "x-key": input.key }, httpAgent: ${agent} }).get(url)).data`,
  },
  "http.get": {
    agent: "node",
    imports: ["http"],
    code: (agent: string) => `await new Promise((resolve) => http.get(url, { agent: ${agent} }, resolve))`,
  },
  got: {
    agent: "node",
    imports: ["got"],
    code: (agent: string) => `await got(url, { agent: { http: ${agent} } }).json()`,
  },
  "undici.request": {
    agent: "undici",
    imports: ["request"],
    code: (agent: string) => `await request(url, { dispatcher: ${agent} })`,
  },
  fetch: {
    agent: "undici",
    imports: [],
    code: (agent: string) => `await (await fetch(url, { dispatcher: ${agent} })).json()`,
  },
} as const;

export const agentSpecs: fc.Arbitrary<AgentSpec> = fc.record({
  request: fc.constantFrom(...(Object.keys(REQUESTS) as (keyof typeof REQUESTS)[])),
  keepAlive: fc.constantFrom("absent", "absent", "true", "false"),
  sockets: fc.constantFrom("absent", "absent", "absent", "1", "64"),
});

const AGENTS = { node: "node:http", undici: "undici" } as const;

/** The agent of the catalogue that a request takes. */
export function agentOf({ request }: AgentSpec): CataloguedClient {
  return catalogued(AGENTS[REQUESTS[request].agent], ["Agent"]);
}

/** The options of an agent besides what it is made from. */
export function agentOptions({ request, keepAlive, sockets }: AgentSpec): readonly string[] {
  const isNode = REQUESTS[request].agent === "node";
  return [
    ...(isNode && keepAlive !== "absent" ? [`keepAlive: ${keepAlive}`] : []),
    ...(sockets === "absent" ? [] : [`${isNode ? "maxSockets" : "connections"}: ${sockets}`]),
  ];
}
