import { readdirSync } from "node:fs";
import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf } from "../support/markdown.js";

const CLASSES = `import { S3Client } from "@aws-sdk/client-s3";
import https from "node:https";
export class Store extends Base {
  static shared = new S3Client({});
  #agent = new https.Agent({ keepAlive: true });
  constructor() {
    super();
    this.agent = new https.Agent({ rejectUnauthorized: false });
  }
  async save(key) {
    const s3 = new S3Client({});
    await s3.send(key);
  }
}
`;

const programs = readdirSync(new URL("../../docs/rules/", import.meta.url))
  .flatMap((page) => blocksOf(`docs/rules/${page}`))
  .filter((block) => block.language === "js")
  .map((block) => block.text);

/** The findings of a file of JavaScript, with ESLint's own parser unless another is given. */
function findings(code: string, parser?: Linter.Parser): string[] {
  const config: Linter.Config[] = [plugin.configs.strict, parser ? { languageOptions: { parser } } : {}];
  const messages = new Linter({ cwd: "/" }).verify(code, config, { filename: "/project/src/service.js" });
  return messages.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("ESLint's own parser", () => {
  it.each([CLASSES, ...programs])("gives the findings of the TypeScript parser: %s", (code) => {
    expect(findings(code)).toEqual(findings(code, typescript as Linter.Parser));
  });

  it("is no obstacle to finding something", () => {
    expect(findings(CLASSES).length).toBeGreaterThan(0);
    expect(programs.flatMap((code) => findings(code)).length).toBeGreaterThan(10);
  });
});
