import { describe, expect, it } from "vitest";
import type { FreshCost } from "../../src/catalogue/library-schema.js";
import { clientConstruction, type ClientConstruction } from "../../src/recognition/client-construction.js";
import { freshCost, opensOwnConnections } from "../../src/recognition/fresh-cost.js";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import { nodeAt, parse } from "../support/parse.js";

/** The only `new Agent(…)`, with a cost of its own. */
function construction(args: string, cost: FreshCost): readonly [ClientConstruction, FileUnderLint] {
  const file = parse(`import { Agent } from "node:https"; const address = "a"; new Agent(${args});`);
  const node = nodeAt(file, "new Agent(");
  const client = node.type === "NewExpression" ? clientConstruction(node, file) : undefined;
  if (!client) throw new Error("no client");
  return [{ ...client, entry: { ...client.entry, cost } }, file];
}

describe("what a fresh instance costs", () => {
  const given: FreshCost = { fresh: "connections", connectionsFrom: ["agent", "pool.client"] };

  it.each<[string, FreshCost, string]>([
    ["", { fresh: "memory" }, "memory"],
    ["{ a }", { fresh: "memory" }, "memory"],
    ["", { fresh: "nothing", withoutArguments: "construction" }, "construction"],
    ["{}", { fresh: "nothing", withoutArguments: "construction" }, "nothing"],
    ["{ agent }", given, "construction"],
    ["url, { pool: { client } }", given, "construction"],
    ["{ dispatcher }", given, "connections"],
    ["agent", given, "connections"],
    ["{ ...rest }", given, "connections"],
    ["", given, "connections"],
  ])("new Agent(%s) with %j: %s", (args, cost, expected) => {
    expect(freshCost(...construction(args, cost))).toBe(expected);
  });

  it("is that of connections where it opens its own, whatever else it is given", () => {
    const cost: FreshCost = { fresh: "nothing", ownConnections: { address: true }, connectionsFrom: ["agent"] };
    expect(freshCost(...construction(`"https://a.example", { agent }`, cost))).toBe("connections");
    expect(freshCost(...construction(`pool`, cost))).toBe("nothing");
  });
});

describe("a client that opens its own connections", () => {
  const own: FreshCost = {
    fresh: "nothing",
    ownConnections: { address: true, options: ["connection"], unless: ["client", "pool"] },
  };

  it.each([
    [`"postgres://a"`],
    ["`postgres://${host}`"],
    ["process.env.URL"],
    ["process.env.URL!"],
    [`process.env.URL ?? "postgres://a"`],
    [`"postgres://" + host`],
    [`local ? "a" : "b"`],
    ["address"],
    ["{ connection: url }"],
  ])("new Agent(%s)", (args) => {
    expect(opensOwnConnections(...construction(args, own))).toBe(true);
  });

  it.each([
    [""],
    ["pool"],
    ["5"],
    ["a + b"],
    [`given ?? "a"`],
    [`given && "a"`],
    [`local ? "a" : given`],
    ["config.url"],
    ["...args"],
    ["{ client }"],
    ["{ connection: url, client: pool }"],
    ["{ connection: url, ...rest }"],
    [`pool, "postgres://a"`],
  ])("none: new Agent(%s)", (args) => {
    expect(opensOwnConnections(...construction(args, own))).toBe(false);
  });

  it("is none of a kind that is not said to, or not by an address", () => {
    expect(opensOwnConnections(...construction(`"a"`, { fresh: "connections" }))).toBe(false);
    expect(opensOwnConnections(...construction(`"a"`, { fresh: "nothing", ownConnections: {} }))).toBe(false);
  });
});
