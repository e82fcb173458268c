import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { USAGE } from "../../src/cli/options.js";
import { readmeBlock } from "../support/readme.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  it("lists every rule, with its severity and its repairs", () => {
    const rows = [...readme.matchAll(/^\| \[`([\w-]+)`\]\((.+?)\) +\| .+? +\| (\w+) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, rule]) => rule).sort()).toEqual(Object.keys(plugin.rules!).sort());
    for (const [, name, link, severity, repairs] of rows) {
      const { meta } = plugin.rules![name!] as unknown as { meta: { fixable?: string; hasSuggestions?: boolean } };
      const level = [plugin.configs.recommended.rules![`connection-reuse/${name}`]].flat()[0];
      expect(link).toBe(`docs/rules/${name}.md`);
      expect(severity, name).toBe(level === "warn" ? "warning" : level);
      expect(repairs, name).toBe(
        [...(meta.fixable ? ["fix"] : []), ...(meta.hasSuggestions ? ["suggestions"] : [])].join(", ") || "none",
      );
    }
  });

  it("shows what the fix does", () => {
    const diff = readmeBlock("diff", "httpsAgent").trimEnd().split("\n");
    const before = diff.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
    const after = diff.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
    const service = readmeBlock("js", "httpsAgent");
    expect(service).toContain(before.join("\n"));
    const { output } = new Linter().verifyAndFix(service, [plugin.configs.recommended], "service.js");
    expect(output).toBe(service.replace(before.join("\n"), after.join("\n")));
  });

  it("names options that the command has", () => {
    const options = [...readme.matchAll(/`(--[\w-]+)`/g)].map((match) => match[1]!);
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(USAGE).toContain(`  ${option} `);
  });
});

describe("links", () => {
  const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"].concat(
    readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join("docs", file)),
  );

  it.each(pages)("of %s lead to files that are there", (page) => {
    const text = readFileSync(join(root, page), "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
});
