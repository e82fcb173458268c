import { ESLint } from "eslint";
import { defineConfig } from "eslint/config";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const { recommended, strict } = plugin.configs;

describe("the configurations", () => {
  it("have the names that the config inspector shows", () => {
    expect([recommended.name, strict.name]).toEqual(["connection-reuse/recommended", "connection-reuse/strict"]);
    expect(plugin.meta?.namespace).toBe("connection-reuse");
  });

  it.each([
    ["recommended", recommended.rules],
    ["strict", strict.rules],
  ])("set every rule in %s", (_name, rules) => {
    const names = Object.keys(plugin.rules!).map((name) => `connection-reuse/${name}`);
    expect(Object.keys(rules!).sort()).toEqual(names.sort());
  });

  it("can be extended under a name of the user's own", async () => {
    const config = defineConfig({ files: ["**/*.js"], plugins: { http: plugin }, extends: ["http/recommended"] });
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });
    const code = `import { Agent } from "node:https";
import axios from "axios";
export async function price() {
  return await axios.get("https://upstream/", { httpsAgent: new Agent({ keepAlive: true }) });
}
`;
    const [result] = await eslint.lintText(code, { filePath: "src/service.js" });
    expect(result!.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["http/no-per-request-client", 4]]);
  });
});
