import { describe, expect, it } from "vitest";
import { repair } from "../../support/repair.js";

const files = (field: string, rest: string): string => `import https from "node:https";
import axios from "axios";

export class Files {
  ${field}

  ${rest}
}
`;
const AGENT = "new https.Agent({ keepAlive: true })";
const GET = 'list() { return axios.get("https://files.example.com", { httpsAgent: this.agent }); }';

describe("a client that a private field of each object holds", () => {
  it.each([
    ["where it is declared", `private readonly agent = ${AGENT};`],
    ["in the constructor", `private agent: https.Agent;\n  constructor() { this.agent = ${AGENT}; }`],
  ])("becomes a constant of the module, %s", (_, field) => {
    const { output } = repair(files(field, GET), AGENT);
    expect(output).toContain(`\nconst agent = ${AGENT};\n\nexport class Files {`);
    expect(output).toContain("agent = agent;");
  });

  it.each([
    ["a method closes it", `private agent = ${AGENT};`, `${GET}\n  close() { this.agent.destroy(); }`],
    ["a method changes it", `private agent = ${AGENT};`, `${GET}\n  wide() { this.agent.maxSockets = 9; }`],
    ["a method gives another one", `private agent = ${AGENT};`, `${GET}\n  renew() { this.agent = make(); }`],
    ["a method lends it to unknown code", `private agent = ${AGENT};`, `${GET}\n  lend() { use(this.agent); }`],
    ["its arguments are the object's", `private agent = new https.Agent({ keepAlive: true, timeout: this.t });`, GET],
    [
      "it is lent to unknown code by others",
      `agent = ${AGENT};`,
      `${GET}\n  static lend(one: Files) { use(one.agent); }`,
    ],
  ])("stays where it is, where %s", (_, field, rest) => {
    const { output, suggestions } = repair(files(field, rest), "new https.Agent(");
    expect(output).toBeUndefined();
    expect(suggestions).toEqual({});
  });

  it.each([
    ["other code can reach it", `agent = ${AGENT};`, GET],
    ["a method gives it away", `private agent = ${AGENT};`, `${GET}\n  give() { return this.agent; }`],
    ["another object's is read", `private agent = ${AGENT};`, `${GET}\n  same(other: Files) { return other.agent; }`],
  ])("is offered at first use, where %s", (_, field, rest) => {
    const { output, suggestions } = repair(files(field, rest), AGENT);
    expect(output).toBeUndefined();
    expect(suggestions).toEqual({ lazy: expect.stringContaining(`agent = (agent ??= ${AGENT});`) });
    expect(suggestions["lazy"]).toContain("\nlet agent: https.Agent | undefined;\n");
  });
});

it("keeps the type arguments of a client that a function makes", () => {
  const made = "createClient<Database>(process.env.URL!, process.env.KEY!)";
  const { suggestions } = repair(
    `import { createClient } from "@supabase/supabase-js";\nimport type { Database } from "./types";\nexport const admin = () => ${made};\n`,
    "createClient<Database>(",
    { filename: "admin.ts" },
  );
  expect(suggestions["lazy"]).toContain("let supabaseJsClient: ReturnType<typeof createClient<Database>> | undefined;");
});
