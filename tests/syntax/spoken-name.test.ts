import { expect, it } from "vitest";
import { lastName, namesIn, wordsOf } from "../../src/syntax/spoken-name.js";
import { nodeAt, parse } from "../support/parse.js";

it.each([
  ["httpsAgentNoKeepAlive", "https agent no keep alive"],
  ["NO_KEEP_ALIVE", "no keep alive"],
  ["noHTTPAgent", "no http agent"],
  ["s3Client", "s3 client"],
  ["kebab-case name", "kebab case name"],
  ["_private$", "private"],
  ["no__keep - alive", "no keep alive"],
  ["", ""],
])("reads the words of %s", (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

it.each<[expression: string, names: readonly string[]]>([
  ["client", ["client"]],
  ["this.client", ["client"]],
  ["config.agents.https", ["https", "agents", "config"]],
  ["config['https']", ["https", "config"]],
  ["config[name]", ["config"]],
  ["config?.agent!", ["agent", "config"]],
  ["(config as Config).agent", ["agent", "config"]],
  ["make().agent", ["agent"]],
  ["make()", []],
  ["'agent'", []],
])("finds the names in %s", (expression, names) => {
  const node = nodeAt(parse(`use(${expression});`), "use(").parent!;
  const [argument] =
    node.type === "ExpressionStatement" && "arguments" in node.expression ? node.expression.arguments : [];
  expect(namesIn(argument!)).toEqual(names);
  expect(lastName(argument!)).toBe(names[0]);
});

it("finds the names of private members", () => {
  const file = parse("class A { #agent; f() { this.#agent.close; } }");
  expect(namesIn(nodeAt(file, "this.#agent.close"))).toEqual(["close", "agent"]);
});
