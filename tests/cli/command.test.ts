import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectFile } from "../support/markdown.js";

/** The command as it is built, in a folder below the project, so that its name leads to its build. */

const COMMAND = projectFile("dist/cli/main.js");
const MISTAKE = `import https from "node:https";

export async function readAll(urls) {
  for (const url of urls) https.get(url, { agent: new https.Agent({ keepAlive: true }) });
}
`;
const OWN = `import { AcmeClient } from "./lib/http.js";

export async function handler(event) {
  return await new AcmeClient().get(event.id);
}
`;
const SETTINGS = {
  clients: [
    {
      package: "@acme/http",
      docs: "https://acme.example/http",
      modules: ["./lib/http"],
      clients: { AcmeClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "connections" } } },
    },
  ],
};
const CONFIGURATION = `export default [{ files: ["src/**"], settings: { "connection-reuse": ${JSON.stringify(SETTINGS)} } }];`;

let root: string;

beforeEach(() => {
  mkdirSync(projectFile(".cache"), { recursive: true });
  root = mkdtempSync(projectFile(".cache/command-"));
  write({ "package.json": '{ "type": "module" }' });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function run(args: readonly string[], { as, cwd = root }: { as?: number; cwd?: string } = {}) {
  const user = as === undefined ? {} : { uid: as, gid: as };
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    env,
    encoding: "utf8",
    ...user,
  });
  return { status, stdout, stderr };
}

/** The files with reports. */
function reported(args: readonly string[]): { files: string[]; stderr: string; status: number | null } {
  const { stdout, stderr, status } = run(["--format", "json", ...args]);
  const files = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath.slice(root.length + 1));
  return { files, stderr, status };
}

describe("settings", () => {
  it("are those that the ESLint configuration of the project gives to each file", () => {
    write({ "eslint.config.js": CONFIGURATION, "src/a.js": OWN, "server/b.js": OWN, "src/c.js": MISTAKE });
    expect(reported(["."])).toEqual({ files: ["src/a.js", "src/c.js"], stderr: "", status: 1 });
    expect(reported(["src/a.js"]).files).toEqual(["src/a.js"]);
    expect(reported(["--no-config", "."])).toEqual({ files: ["src/c.js"], stderr: "", status: 1 });
  });

  it("come from the nearest configuration, in each package of a repository", () => {
    write({
      "eslint.config.js": "export default [];",
      "packages/a/eslint.config.js": CONFIGURATION,
      "packages/a/src/a.js": OWN,
      "packages/b/src/b.js": OWN,
    });
    expect(reported(["."]).files).toEqual(["packages/a/src/a.js"]);
  });

  it("are left out with one notice where configurations do not load", () => {
    write({
      "eslint.config.js": 'import "./nowhere.js";',
      "packages/a/eslint.config.js": "throw new Error('broken\\nin two lines');",
      "packages/a/src/a.js": MISTAKE,
      "src/b.js": MISTAKE,
      "src/c.js": MISTAKE,
    });
    const { files, stderr, status } = reported(["packages", "src"]);
    expect(files).toEqual(["packages/a/src/a.js", "src/b.js", "src/c.js"]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^packages\/a\/eslint\.config\.js does not load/),
    ]);
    expect(stderr).toMatch(/\(broken\), eslint\.config\.js does not load \(Cannot find module .*--no-config/);
  });

  it.each([
    ["settings.json", JSON.stringify(SETTINGS)],
    ["settings.js", `export default ${JSON.stringify(SETTINGS)};`],
    ["settings.cjs", `module.exports = ${JSON.stringify(SETTINGS)};`],
  ])("come from %s in place of the configuration", (name, text) => {
    write({ [name]: text, "eslint.config.js": "throw new Error('read');", "src/a.js": OWN, "server/b.js": OWN });
    const { files, stderr } = reported(["--settings", name, "src", "server"]);
    expect({ files, stderr }).toEqual({ files: ["server/b.js", "src/a.js"], stderr: "" });
  });

  it("are refused with the flag or the file, the setting and the value, before anything is linted", () => {
    write({
      "eslint.config.js": `export default [{ settings: { "connection-reuse": { ignore: ["undici#Pol"] } } }];`,
      "typo.json": '{ "ignore": ["undcii"] }',
      "broken.json": "{",
      "empty.js": "export const settings = {};",
      "settings.yaml": "",
      "src/a.js": MISTAKE,
    });
    const refused = (...args: string[]) => {
      const { status, stdout, stderr } = run([...args, "src"]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      return stderr;
    };
    expect(refused()).toBe(
      'eslint.config.js: settings["connection-reuse"].ignore[0] is "undici#Pol", and the catalogue has no such export: did you mean "undici#Pool"?\n',
    );
    expect(refused("--settings", "typo.json")).toBe(
      '--settings typo.json: settings["connection-reuse"].ignore[0] is "undcii", and the catalogue has no such package: did you mean "undici"?\n',
    );
    expect(refused("--settings", "broken.json")).toMatch(/^--settings broken\.json cannot be read: .*JSON.*\n$/);
    expect(refused("--settings", "nowhere.json")).toMatch(/^--settings nowhere\.json cannot be read: ENOENT.*\n$/);
    expect(refused("--settings", "nowhere.js")).toMatch(/^--settings nowhere\.js cannot be read: .*\n$/);
    expect(refused("--settings", "empty.js")).toBe("--settings empty.js has no default export.\n");
    expect(refused("--settings", "settings.yaml")).toBe(
      '--settings takes a JSON file or a JavaScript module, not "settings.yaml".\n',
    );
  });
});

describe("what is linted", () => {
  it("are the files of quoted patterns, without those of --ignore-pattern", () => {
    write({ "src/a.ts": MISTAKE, "src/deep/b.ts": MISTAKE, "src/c.js": MISTAKE });
    expect(reported(["src/**/*.ts"]).files).toEqual(["src/a.ts", "src/deep/b.ts"]);
    expect(reported(["src/**/*.ts", "--ignore-pattern", "deep/"]).files).toEqual(["src/a.ts"]);
    const { status, stderr } = run(["src/**/*.tsx"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "Nothing to lint: no JavaScript or TypeScript files match src/**/*.tsx\n",
    });
  });

  it("is all but minified bundles, which are counted and named, unless one is given by name", () => {
    const bundle = MISTAKE + "a=a+1;".repeat(1000);
    write({ "src/a.js": MISTAKE, "public/b.js": bundle });
    expect(reported(["src", "public"])).toEqual({
      files: ["src/a.js"],
      stderr: "Skips a file that is minified: public/b.js\n",
      status: 1,
    });
    expect(reported(["public/b.js"]).files).toEqual(["public/b.js"]);
    write({ "public/c.js": bundle, "public/d.js": bundle, "public/e.js": bundle });
    const { status, stderr } = run(["public"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "Skips 4 files that are minified: public/b.js, public/c.js, public/d.js and 1 more\n" +
        "Nothing to lint: every file in public is left out\n",
    });
  });

  it.runIf(process.getuid !== undefined)("goes on where a directory or a file cannot be read, and says so", () => {
    write({ "src/a.js": MISTAKE, "src/closed/b.js": MISTAKE, "src/c.js": MISTAKE });
    chmodSync(root, 0o755);
    chmodSync(join(root, "src/closed"), 0);
    chmodSync(join(root, "src/c.js"), 0);
    try {
      // Everything is open to root.
      const { status, stdout, stderr } = run(["src"], process.getuid!() === 0 ? { as: 65_534 } : {});
      expect(stderr.trimEnd().split("\n")).toEqual([
        "Cannot read src/closed, and goes on without it (EACCES: permission denied)",
        "Cannot read src/c.js, and goes on without it (EACCES: permission denied)",
      ]);
      expect(stdout).toContain("1 problem (1 error, 0 warnings) in 1 of 1 file");
      expect(status).toBe(1);
    } finally {
      chmodSync(join(root, "src/closed"), 0o755);
    }
  });
});

describe("the report", () => {
  const WARNING = `import Stripe from "stripe";

export function all(ids) {
  for (const id of ids) new Stripe("key").customers.retrieve(id);
}
`;

  it("has no warnings with --quiet, which --max-warnings counts all the same", () => {
    write({ "a.js": WARNING, "b.js": MISTAKE });
    expect(run(["."]).stdout).toContain(
      "2 problems (1 error, 1 warning) in 2 of 2 files, 2 can be repaired with --fix",
    );
    expect(run(["--quiet", "."]).stdout).toContain(
      "1 problem (1 error, 0 warnings) in 1 of 2 files, 1 can be repaired with --fix",
    );
    expect(reported(["--quiet", "."]).files).toEqual(["b.js"]);
    expect(run(["--quiet", "--max-warnings", "0", "a.js"])).toEqual({
      status: 1,
      stdout: "No problems in 1 file.\n",
      stderr: "More warnings (1) than the maximum of 0\n",
    });
  });

  it("goes to --output-file, whose directory is made", () => {
    write({ "src/a.js": MISTAKE });
    expect(run(["src", "--format", "sarif", "--output-file", "out/deep/a.sarif"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "",
    });
    expect(JSON.parse(readFileSync(join(root, "out/deep/a.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });

  it("says at once that it cannot be written, with the flag", () => {
    write({ "src/a.js": MISTAKE });
    expect(run(["src", "--fix", "--output-file", "src"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "--output-file src is a directory.\n",
    });
    expect(readFileSync(join(root, "src/a.js"), "utf8")).toBe(MISTAKE);
    const { status, stderr } = run(["src", "--output-file", "src/a.js/report.txt"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--output-file src\/a\.js\/report\.txt cannot be written: .*\n$/);
    expect(existsSync(join(root, "src/a.js/report.txt"))).toBe(false);
  });

  it("sums up by rule, client and entry point: handlers by their file, and loops by the handler around them", () => {
    const route = `import { Pool } from "pg";

export async function GET(request) {
  for (const id of await request.json()) await new Pool().query("select 1");
  return Response.json({});
}
`;
    write({ "app/a/route.js": route, "app/b/route.js": route, "lib/loop.js": MISTAKE });
    const { stdout } = run(["."]);
    expect(stdout.slice(stdout.indexOf("By rule"))).toBe(
      `By rule
  3  connection-reuse/no-per-request-client

By client
  2  Pool from pg
  1  Agent from node:https

By entry point
  1  app/a/route.js:3  Next.js route handler \`GET\`
  1  app/b/route.js:3  Next.js route handler \`GET\`
`,
    );
  });
});
