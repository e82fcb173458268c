import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf, projectFile } from "../support/markdown.js";
import { EXTENSIONS, wrongFile } from "../support/wrong-file.js";

const PAGE = blocksOf("docs/oxlint.md").filter((block) => block.file === ".oxlintrc.json");
const [recommended, withSettings] = PAGE as [(typeof PAGE)[0], (typeof PAGE)[0]];

let folder: string;

beforeEach(() => {
  // Not below the project: oxlint looks into no folder whose name starts with a dot.
  folder = mkdtempSync(join(tmpdir(), "connection-reuse-oxlint-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(projectFile("."), join(folder, "node_modules/eslint-plugin-connection-reuse"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What oxlint prints for the folder, or a file in it, with exactly a block of the page as its configuration. */
function lint(configuration: string, code?: string): string {
  writeFileSync(join(folder, ".oxlintrc.json"), configuration);
  if (code) writeFileSync(join(folder, "service.js"), code);
  const oxlint = projectFile("node_modules/.bin/oxlint");
  return spawnSync(oxlint, ["--format", "unix"], { cwd: folder, encoding: "utf8" }).stdout;
}

describe("the page on oxlint", () => {
  it("lists the rules of recommended, with their severities", () => {
    expect(JSON.parse(recommended.text)).toMatchObject({ rules: plugin.configs.recommended.rules });
  });

  it("gives a configuration that finds", () => {
    const code = `import https from "node:https";
import express from "express";
express().get("/", (req, res) => {
  https.get("https://upstream/", { agent: new https.Agent({ keepAlive: true }) }, (price) => price.pipe(res));
});
`;
    expect(lint(recommended.text, code)).toMatch(/service\.js:4:\d+: `new https\.Agent\(\)` is made on every request/);
  });

  it.each(PAGE)("gives a configuration that finds a wrong file of each extension, at line $line", ({ text }) => {
    const names = EXTENSIONS.map((extension) => `price.${extension}`).sort();
    for (const name of names) writeFileSync(join(folder, name), wrongFile(name.slice("price.".length)));
    const found = [...lint(text).matchAll(/^(\S+?):\d+:\d+: .*no-per-request-client/gm)];
    expect(found.map(([, name]) => name).sort()).toEqual(names);
  });

  it("gives settings and options that take effect", () => {
    const code = `import { AcmeClient } from "@acme/http";
export async function connectAndGet() {
  const client = new AcmeClient();
  return await client.get("/");
}
`;
    expect(lint(withSettings.text, code)).toMatch(/service\.js:3:\d+: `new AcmeClient\(\)` is made/);
    const precise = withSettings.text.replace('"scope": "wide"', '"scope": "precise"');
    expect(lint(precise, code)).not.toContain("AcmeClient");
  });
});
