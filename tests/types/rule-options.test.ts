import ts from "typescript";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf, projectFile } from "../support/markdown.js";

/** The errors of a file of this folder, or of a text that stands there instead. */
function errors(name: string, text?: string): string[] {
  const path = projectFile(`tests/types/${name}`);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(projectFile("tsconfig.test.json"), ts.sys.readFile).config,
    ts.sys,
    projectFile("."),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => (text !== undefined && file === path) || fileExists(file);
  host.readFile = (file) => (text !== undefined && file === path ? text : readFile(file));
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("RuleOptions", () => {
  it("holds the options of every rule, and refuses others", () => {
    expect(errors("rule-options.ts")).toEqual([]);
  });

  it("names every rule", () => {
    const names = Object.keys(plugin.rules!).map((name) => `"connection-reuse/${name}": "error",`);
    const source = (rules: readonly string[]) =>
      `import type { RuleOptions } from "../../src/index.js";\nexport const all: Required<RuleOptions> = { ${rules.join(" ")} };\n`;
    expect(errors("every-rule.ts", source(names))).toEqual([]);
    expect(errors("every-rule.ts", source(names.slice(1)))).toEqual([expect.stringContaining("missing")]);
  });

  it("checks the configuration that the documentation gives", () => {
    const block = blocksOf("docs/getting-started.md").find(({ text }) => text.includes("RuleOptions"))!;
    const source = block.text.replace("eslint-plugin-connection-reuse", "../../src/index.js");
    expect(errors("documented.ts", source)).toEqual([]);
    expect(errors("documented.ts", source.replace('"wide"', '"wider"'))).toEqual([expect.stringContaining('"wider"')]);
  });
});
