import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { project } from "../support/project.js";

const MISTAKE = `import https from "node:https";

export async function readAll(urls) {
  for (const url of urls) {
    https.get(url, { agent: new https.Agent({ keepAlive: true }) });
  }
}
`;
const RULE = "connection-reuse/no-per-request-client";

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function command(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const streams = { stdout: stdout as never, stderr: stderr as never };
  const status = await run(args, { cwd, env, ...streams });
  return { status, stdout: String(stdout.read() ?? ""), stderr: String(stderr.read() ?? "") };
}

/** The reports as `file:line rule`. */
async function reports(cwd: string, args: readonly string[] = []): Promise<string[]> {
  const { stdout } = await command(cwd, ["--format", "json", ...args]);
  const files = JSON.parse(stdout) as { filePath: string; messages: { line: number; ruleId: string | null }[] }[];
  return files.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId }) => `${filePath.slice(cwd.length + 1).replaceAll("\\", "/")}:${line} ${ruleId}`),
  );
}

describe("the command", () => {
  it("lints JavaScript and TypeScript without any configuration, and exits with 1 when there is an error", async () => {
    const directory = project({
      "a.js": MISTAKE,
      "deep/[id].ts": MISTAKE.replace("(urls)", "(urls: string[]): Promise<void>"),
      "clean.cjs": "module.exports = 1;",
      "component.jsx": "export const a = <a>{b}</a>;",
      "package.json": "{ nonsense",
    });
    expect(await reports(directory)).toEqual([`a.js:5 ${RULE}`, `deep/[id].ts:5 ${RULE}`]);
    const { status, stdout, stderr } = await command(directory, []);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("    > 5 |     https.get(url, { agent: new https.Agent({ keepAlive: true }) });");
    expect(stdout).toContain("2 problems (2 errors, 0 warnings) in 2 of 4 files, 2 can be repaired with --fix");
    expect(stdout).toMatch(
      /By rule\n {2}2 {2}connection-reuse\/no-per-request-client\n\nBy client\n {2}2 {2}Agent from node:https\n$/,
    );
  });

  it("exits with 0 when there is nothing to report", async () => {
    const directory = project({ "a.js": "export {};" });
    expect(await command(directory, [])).toEqual({ status: 0, stdout: "No problems in 1 file.\n", stderr: "" });
  });

  it("reports a file that does not parse, and lints the rest", async () => {
    const directory = project({ "a.js": "import from", "b.js": MISTAKE });
    expect(await reports(directory)).toEqual(["a.js:1 null", `b.js:5 ${RULE}`]);
    expect((await command(directory, ["a.js"])).status).toBe(1);
  });

  it("obeys comments that are about its rules, and does not trip over others", async () => {
    const directory = project({
      "a.js": `/* eslint no-undef: error, nowhere/rule: error, quotes: [error, single], semi: nonsense */\n${MISTAKE}undefinedName("x");\n`,
      "b.js": MISTAKE.replace(
        "    https",
        `    // eslint-disable-next-line ${RULE}, nowhere/rule -- measured\n    https`,
      ),
      "c.js": `/* eslint-disable nowhere/rule */\n${MISTAKE}`,
    });
    expect(await reports(directory)).toEqual([`a.js:6 ${RULE}`, `c.js:6 ${RULE}`]);
  });

  it("repairs nothing but its own reports", async () => {
    const text = `/* eslint quotes: [error, single] */\nexport const a = "x";\n`;
    const directory = project({ "a.js": text });
    expect(await command(directory, ["--fix"])).toMatchObject({ status: 0, stdout: "No problems in 1 file.\n" });
    expect(readFileSync(join(directory, "a.js"), "utf8")).toBe(text);
  });

  it("lints files of different trees, and files in dependencies that are given by name", async () => {
    const directory = project({ "one/a.js": MISTAKE, "two/node_modules/b/b.js": MISTAKE, "three/c.js": MISTAKE });
    const paths = ["one", "two/node_modules/b/b.js"];
    expect(await reports(directory, paths)).toEqual([`one/a.js:5 ${RULE}`, `two/node_modules/b/b.js:5 ${RULE}`]);
  });

  it("lints more files than fit in one batch", async () => {
    const names = Array.from({ length: 70 }, (_, index) => `f${String(index).padStart(3, "0")}.js`);
    const directory = project(Object.fromEntries(names.map((name) => [name, MISTAKE])));
    expect(await reports(directory)).toEqual(names.map((name) => `${name}:5 ${RULE}`));
    expect((await command(directory, [])).stdout).toContain("  70  Agent from node:https\n");
  });

  it("runs only the rules that are named", async () => {
    const directory = project({ "a.js": MISTAKE });
    expect(await reports(directory, ["--rule", "no-per-request-client"])).toEqual([`a.js:5 ${RULE}`]);
    expect(await reports(directory, ["--rule", "prefer-shared-client"])).toEqual([]);
  });

  it("fails when there are more warnings than allowed", async () => {
    const directory = project({
      "a.js": `import Stripe from "stripe";\nexport function f(ids) {\n  for (const id of ids) new Stripe("key").customers.retrieve(id);\n}\n`,
    });
    expect(await reports(directory)).toEqual(["a.js:3 connection-reuse/prefer-shared-client"]);
    expect((await command(directory, [])).status).toBe(0);
    expect((await command(directory, ["--max-warnings", "1"])).status).toBe(0);
    expect(await command(directory, ["--max-warnings", "0"])).toMatchObject({
      status: 1,
      stderr: "More warnings (1) than the maximum of 0\n",
    });
    expect((await command(directory, ["--config", "strict"])).status).toBe(1);
  });

  it("says what is wrong, in one line, and exits with 2", async () => {
    const directory = project({ "README.md": "" });
    const failures = {
      nowhere: "No such file or directory: nowhere\n",
      ".": "Nothing to lint: no JavaScript or TypeScript files in .\n",
      "--frob": "Unknown option '--frob'. See --help.\n",
    };
    for (const [argument, stderr] of Object.entries(failures)) {
      expect(await command(directory, [argument])).toEqual({ status: 2, stdout: "", stderr });
    }
  });

  it("prints help and version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await command(".", ["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect((await command(".", ["--help"])).stdout).toContain("Usage: eslint-plugin-connection-reuse");
  });

  it("colours on a terminal or by FORCE_COLOR, and not with NO_COLOR", async () => {
    const directory = project({ "a.js": "export {};" });
    const green = "\u001B[32mNo problems in 1 file.\u001B[39m\n";
    expect((await command(directory, [], { FORCE_COLOR: "1" })).stdout).toBe(green);
    expect((await command(directory, [], { FORCE_COLOR: "1", NO_COLOR: "1" })).stdout).toBe("No problems in 1 file.\n");
    expect((await command(directory, [], { FORCE_COLOR: "0" })).stdout).toBe("No problems in 1 file.\n");
  });
});
