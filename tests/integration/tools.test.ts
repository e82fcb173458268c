import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf, projectFile } from "../support/markdown.js";
import { installTools } from "../support/tools.js";
import { CodeBase, messagesByFile, type Message, type Run } from "./support/code-base.js";

const TOOLS = projectFile("tests/integration/tools");
const tool = (path: string): string => join(TOOLS, "node_modules", path);

let code: CodeBase;

beforeAll(() => {
  installTools(TOOLS);
  code = new CodeBase();
}, 240_000);

afterAll(() => code?.remove());

describe("eslint_d", () => {
  /** Should the daemon not be stopped, it stops after a minute. */
  const eslintD = (...args: string[]): Run => code.node(tool("eslint_d/bin/eslint_d.js"), args, { ESLINT_D_IDLE: "1" });

  afterAll(() => void eslintD("stop"));

  it("finds what ESLint finds, the first time and again, and stops", () => {
    const plain = messagesByFile(code.eslint("--format", "json", "."));
    expect(messagesByFile(eslintD("--format", "json", "."))).toEqual(plain);
    expect(eslintD("status").stdout).toMatch(/Running/);
    expect(messagesByFile(eslintD("--format", "json", "."))).toEqual(plain);
    eslintD("stop");
    expect(eslintD("status").stdout).toMatch(/Not running/);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
    };
    readonly results: readonly { readonly ruleId: string; readonly level: string }[];
  }[];
}

describe("the SARIF formatter of ESLint", () => {
  it("gives each result, and the page of each rule", () => {
    const formatter = tool("@microsoft/eslint-formatter-sarif/sarif.js");
    const { stdout } = code.eslint("--format", formatter, ".");
    const [run] = (JSON.parse(stdout) as Sarif).runs;
    expect(run!.results.map(({ ruleId, level }) => `${level} ${ruleId}`).sort()).toEqual([
      "error connection-reuse/no-per-request-client",
      "error connection-reuse/no-per-request-client",
      "error connection-reuse/no-unconsumed-body",
    ]);
    expect(run!.tool.driver.rules.map(({ id }) => id).sort()).toEqual([
      "connection-reuse/no-per-request-client",
      "connection-reuse/no-unconsumed-body",
    ]);
    for (const { helpUri } of run!.tool.driver.rules) {
      const [, page] = /^https:\/\/github\.com\/[\w-]+\/[\w-]+\/blob\/main\/(docs\/rules\/.*\.md)$/.exec(helpUri!)!;
      expect(existsSync(projectFile(page!))).toBe(true);
    }
  });
});

interface Answer {
  readonly id: number;
  readonly result: { readonly content: readonly { readonly text: string }[] };
}

describe("ESLint's MCP server", () => {
  let server: ChildProcessWithoutNullStreams;

  beforeAll(() => {
    server = spawn(process.execPath, [tool("@eslint/mcp/src/mcp-cli.js")], { cwd: code.root });
  });

  afterAll(() => void server?.kill());

  function send(message: object): void {
    server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  }

  /** Asks as an agent would: one message of JSON a line, over stdio. */
  async function ask(id: number, method: string, params: object): Promise<Answer["result"]> {
    send({ id, method, params });
    for await (const line of createInterface({ input: server.stdout })) {
      const answer = JSON.parse(line) as Answer;
      if (answer.id === id) return answer.result;
    }
    throw new Error(`no answer to ${method}`);
  }

  /** What the tool says of some files. */
  async function lint(id: number, ...names: readonly string[]): Promise<(name: string) => readonly Message[]> {
    const filePaths = names.map((name) => code.path(name));
    const { content } = await ask(id, "tools/call", { name: "lint-files", arguments: { filePaths } });
    const results = content
      .filter(({ text }) => text.startsWith("{"))
      .map(({ text }) => JSON.parse(text) as { filePath: string; messages: Message[] });
    return (name) => results.find(({ filePath }) => filePath === code.path(name))!.messages;
  }

  it("gives an agent the message, and suggestions with their edits", async () => {
    const client = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
    await ask(1, "initialize", client);
    send({ method: "notifications/initialized" });
    const messagesOf = await lint(2, "region.js", "agent.js");

    const [region] = messagesOf("region.js");
    expect(region!.message).toContain("`new S3Client()` is made on every invocation");
    const texts = region!.suggestions!.map(({ fix }) => fix.text).join("");
    expect(texts).toContain("new S3Client({ region: process.env.REGION })");
    for (const { desc } of region!.suggestions!) expect(desc).not.toBe("");
    expect(messagesOf("agent.js")[0]!.fix).toBeDefined();
  });

  it("lets an agent choose a suggestion by its description, and apply it", async () => {
    const text = `export async function exists(url) {
  const response = await fetch(url);
  return response.ok;
}
`;
    code.write("exists.js", text);
    const [message] = (await lint(3, "exists.js"))("exists.js");
    const described = new Map(message!.suggestions!.map(({ desc, fix }) => [desc, fix]));
    expect([...described.keys()]).toEqual([
      "Cancel it: this does not wait, but closes the connection.",
      "Read it to its end: this keeps the connection, but waits for the whole body.",
    ]);
    const { range, text: inserted } = described.get("Cancel it: this does not wait, but closes the connection.")!;
    const applied = text.slice(0, range[0]) + inserted + text.slice(range[1]);
    expect(applied).toBe(`export async function exists(url) {
  const response = await fetch(url);
  await response.body?.cancel();
  return response.ok;
}
`);
    code.write("exists.js", applied);
    expect((await lint(4, "exists.js"))("exists.js")).toEqual([]);
    rmSync(code.path("exists.js"));
  });

  it("is what the documentation configures", () => {
    const configurations = blocksOf("docs/agents.md").filter((block) => block.language === "json");
    expect(configurations.map((block) => block.file)).toEqual([".vscode/mcp.json", ".mcp.json"]);
    for (const { text } of configurations) {
      const [servers] = Object.values(JSON.parse(text) as Record<string, Record<string, { args: string[] }>>);
      expect(Object.values(servers!).map(({ args }) => args)).toEqual([["@eslint/mcp@latest"]]);
    }
  });
});
