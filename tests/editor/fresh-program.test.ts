import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectFile } from "../support/markdown.js";
import { EditorSession } from "./support/language-server.js";

const FACTORY = `import { S3Client } from "@aws-sdk/client-s3";

export function getS3() {
  return new S3Client({ region: process.env.REGION });
}
`;
const ROUTE = `import { getS3 } from "../../../lib/s3";

export async function POST() {
  return Response.json(await getS3().send());
}
`;
const REPORT = [{ line: 4, code: "connection-reuse/no-per-request-client" }];

let root: string;
let session: EditorSession;

beforeAll(async () => {
  mkdirSync(projectFile(".cache"), { recursive: true });
  root = mkdtempSync(projectFile(".cache/fresh-"));
  write(".git/HEAD", "ref: refs/heads/main\n");
  write("package.json", '{ "private": true, "type": "module", "dependencies": { "next": "16.0.0" } }');
  write(
    "eslint.config.js",
    `import connectionReuse from "../../dist/index.js";\nexport default [connectionReuse.configs.recommended];\n`,
  );
  write("lib/s3.js", FACTORY);
  session = await EditorSession.open(join(root, "lib/s3.js"), FACTORY, root);
});

afterAll(async () => {
  await session?.close();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function reports(): Promise<readonly object[]> {
  return (await session.diagnostics()).map(({ range, code }) => ({ line: range.start.line + 1, code }));
}

it("is silent on a factory that nobody calls", async () => {
  expect(await reports()).toEqual([]);
});

it("reports it as soon as a route that calls it per request is saved", async () => {
  write("app/api/upload/route.js", ROUTE);
  expect(await reports()).toEqual(REPORT);
});

it("names the route by its new path when a folder above it was renamed", async () => {
  renameSync(join(root, "app/api/upload"), join(root, "app/api/download"));
  const [diagnostic] = await session.diagnostics();
  expect(diagnostic?.message).toContain("app/api/download/route.js:3");
  renameSync(join(root, "app/api/download"), join(root, "app/api/upload"));
});

it("is silent again when the route was saved with another text, and when it is back", async () => {
  write("app/api/upload/route.js", ROUTE.replace("await getS3().send()", "1"));
  expect(await reports()).toEqual([]);
  write("app/api/upload/route.js", ROUTE);
  expect(await reports()).toEqual(REPORT);
});

it("sees what stands between the two: a barrel", async () => {
  write("app/api/upload/route.js", ROUTE.replace("lib/s3", "lib"));
  expect(await reports()).toEqual([]);
  write("lib/index.js", 'export * from "./s3.js";\n');
  expect(await reports()).toEqual(REPORT);
  rmSync(join(root, "lib/index.js"));
  expect(await reports()).toEqual([]);
  write("app/api/upload/route.js", ROUTE);
});

it("follows while somebody types", async () => {
  await session.type(`// one more line\n${FACTORY}`);
  expect(await reports()).toEqual([{ ...REPORT[0], line: 5 }]);
  await session.type(FACTORY.replace("export ", ""));
  expect(await reports()).toEqual([]);
  await session.type(FACTORY);
  expect(await reports()).toEqual(REPORT);
});

it("is silent when the route is deleted, also in a file that is opened again", async () => {
  await session.reopen();
  expect(await reports()).toEqual(REPORT);
  rmSync(join(root, "app"), { recursive: true });
  await session.reopen();
  expect(await reports()).toEqual([]);
});
