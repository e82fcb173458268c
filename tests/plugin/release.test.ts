import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { projectFile } from "../support/markdown.js";

const WORKFLOWS = projectFile(".github/workflows");

describe("the workflows", () => {
  const workflows = readdirSync(WORKFLOWS).map((name) => ({ name, text: readFileSync(join(WORKFLOWS, name), "utf8") }));

  it.each(workflows)("pin every action of $name to a commit", ({ text }) => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)("run only scripts that there are in $name", ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(projectFile("package.json"), "utf8")) as { scripts: object };
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script!]);
  });
});

describe("a release", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "connection-reuse-release-"));
    for (const name of ["package.json", "CHANGELOG.md", ".changeset"]) {
      cpSync(projectFile(name), join(copy, name), { recursive: true });
    }
    for (const name of readdirSync(join(copy, ".changeset"))) {
      if (name.endsWith(".md") && name !== "README.md") rmSync(join(copy, ".changeset", name));
    }
    mkdirSync(join(copy, "node_modules"));
    symlinkSync(projectFile("node_modules/@changesets"), join(copy, "node_modules/@changesets"));
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("raises the version and says in the changelog what the changesets say", () => {
    const before = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { name: string; version: string };
    writeFileSync(join(copy, ".changeset/one.md"), `---\n"${before.name}": minor\n---\n\nFind one more mistake.\n`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [projectFile("node_modules/@changesets/cli/bin.js"), "version"],
      { cwd: copy, encoding: "utf8" },
    );
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    const { version } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { version: string };
    const [major, minor] = before.version.split(".").map(Number);
    expect(version).toBe(`${major}.${minor! + 1}.0`);
    const changelog = readFileSync(join(copy, "CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(
      new RegExp(`^# Changelog\\s+## ${version.replaceAll(".", "\\.")}\\s[^]*Find one more mistake\\.`),
    );
    expect(changelog.indexOf(`## ${version}`)).toBeLessThan(changelog.indexOf(`## ${before.version}`));
    expect(readdirSync(join(copy, ".changeset"))).not.toContain("one.md");
  });
});

describe("npm pack", () => {
  it("prints nothing but the name of the package, which pre-commit reads from it", () => {
    const folder = mkdtempSync(join(tmpdir(), "connection-reuse-pack-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(projectFile(".npmrc"), join(folder, ".npmrc"));
    const scripts = { prepack: "echo built" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "packed", version: "1.0.0", scripts }));
    // Without the settings that a surrounding npm run leaves in the environment.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
    const { stdout } = spawnSync("npm", ["pack"], { cwd: folder, env, encoding: "utf8" });
    expect(stdout.trim()).toBe("packed-1.0.0.tgz");
  });
});
