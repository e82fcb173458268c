import { afterAll, beforeAll, expect, it } from "vitest";
import { EditorSession, type Diagnostic } from "./support/language-server.js";
import { createWorkspace, SOURCE, type Workspace } from "./support/workspace.js";

let workspace: Workspace;
let session: EditorSession;

beforeAll(async () => {
  workspace = createWorkspace();
  session = await EditorSession.open(workspace.file, SOURCE);
});

afterAll(async () => {
  await session?.close();
  workspace?.remove();
});

function textAt({ range }: Diagnostic): string {
  return SOURCE.split("\n")[range.start.line]!.slice(range.start.character, range.end.character);
}

it("draws a squiggle under exactly the construction, with a link to the rule's page", async () => {
  const diagnostics = await session.diagnostics();
  expect(
    diagnostics.map((diagnostic) => [
      diagnostic.range.start.line + 1,
      textAt(diagnostic),
      diagnostic.code,
      diagnostic.severity,
    ]),
  ).toEqual([
    [9, "new https.Agent({ keepAlive: true })", "connection-reuse/no-per-request-client", 1],
    [15, "new S3Client({ region: process.env.REGION })", "connection-reuse/no-per-request-client", 1],
  ]);
  expect(diagnostics[0]?.codeDescription?.href).toMatch(/docs\/rules\/no-per-request-client\.md$/);
});

it("offers the fix, which hoists the agent", async () => {
  const [agent] = await session.diagnostics();
  const fix = (await session.actions(agent!)).find((action) => action.title.startsWith("Fix this"));
  const fixed = await session.choose(fix!);
  expect(fixed.split("\n").slice(0, 11).join("\n")).toBe(`import express from "express";
import https from "node:https";
import axios from "axios";
import { S3Client } from "@aws-sdk/client-s3";

const agent = new https.Agent({ keepAlive: true });

const app = express();

app.get("/price", async (req, res) => {
  const price = await axios.get("https://upstream/", { httpsAgent: agent });`);
});

it("offers each suggestion", async () => {
  const [, s3] = await session.diagnostics();
  const suggestions = (await session.actions(s3!)).filter((action) =>
    action.title.startsWith("Create `s3` once, at module scope"),
  );
  expect(suggestions).toHaveLength(1);
  expect(await session.choose(suggestions[0]!)).toContain(
    "\nconst s3 = new S3Client({ region: process.env.REGION });\n",
  );
});

it("fixes all at once", async () => {
  const fixed = await session.fixAll();
  expect(fixed).toContain("\nconst agent = new https.Agent({ keepAlive: true });\n");
  expect(fixed).toContain("  s3 ??= new S3Client({ region: process.env.REGION });");
});

it("follows while somebody types", async () => {
  await session.type(SOURCE.replace("app.get", "const spare = 1;\napp.get"));
  const moved = await session.diagnostics();
  expect(moved.map((diagnostic) => diagnostic.range.start.line + 1)).toEqual([10, 16]);
  await session.type("const nothing = 1;\n");
  expect(await session.diagnostics()).toEqual([]);
});
