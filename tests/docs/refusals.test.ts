import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("lists in the docs every reason for which no fix is offered", () => {
  const script = fileURLToPath(new URL("../../scripts/generate-refusals-docs.mjs", import.meta.url));
  expect(spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" }).stderr).toBe("");
});
