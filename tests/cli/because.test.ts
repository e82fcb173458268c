import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { project } from "../support/project.js";

const PROGRAM = {
  "package.json": `{ "private": true }`,
  "lib/s3.ts": `import { S3Client } from "@aws-sdk/client-s3";

export function getS3() {
  return new S3Client({});
}
`,
  "lib/store.ts": `import { PutObjectCommand } from "@aws-sdk/client-s3";
import { getS3 } from "./s3";

export async function put(key: string) {
  const s3 = getS3();
  await s3.send(new PutObjectCommand({ Bucket: "a", Key: key }));
}
`,
  "app/api/upload/route.ts": `import { put } from "../../../lib/store";

export async function POST() {
  await put("one");
}
`,
};

interface Step {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

async function output(files: Readonly<Record<string, string>>, format: string): Promise<[string, string]> {
  const directory = project(files);
  const stdout = new PassThrough();
  const streams = { stdout: stdout as never, stderr: new PassThrough() as never };
  await run(["--format", format], { cwd: directory, env: {}, ...streams });
  return [String(stdout.read() ?? ""), directory];
}

/** The ways to the reports, each a step a line: `file:line what`. */
async function ways(files: Readonly<Record<string, string>>): Promise<string[][]> {
  const [text, directory] = await output(files, "json");
  const audited = JSON.parse(text) as { messages: { because?: Step[] }[] }[];
  return audited.flatMap(({ messages }) =>
    messages.map(({ because = [] }) =>
      because.map(({ file, line, what }) => `${file.slice(directory.length + 1)}:${line} ${what}`),
    ),
  );
}

it("tells the way to a report through other files, the entry point first", async () => {
  expect(await ways(PROGRAM)).toEqual([
    [
      "app/api/upload/route.ts:3 Next.js route handler `POST`",
      "app/api/upload/route.ts:4 calls `put`",
      "lib/store.ts:5 calls `getS3`",
    ],
  ]);
});

it("tells what runs the code around a loop, and how an object is made", async () => {
  const files = {
    "package.json": `{ "private": true }`,
    "provider.js": `import { Agent } from "undici";

export class Provider {
  agent = new Agent();
  ask(url) {
    return fetch(url, { dispatcher: this.agent });
  }
}
`,
    "app.js": `import express from "express";
import { Provider } from "./provider.js";

const app = express();
app.get("/", async (req, res) => {
  for (const url of ["a", "b"]) await new Provider().ask(url).then((answer) => answer.text());
  res.end();
});
app.listen(80);
`,
  };
  expect(await ways(files)).toEqual([
    ['app.js:5 Express handler `app.get("/")`', "app.js:6 `for…of` loop", "app.js:6 makes a `Provider`"],
  ]);
});

it("counts a report by the file of its entry point", async () => {
  const [text] = await output(PROGRAM, "stylish");
  expect(text).toContain("By entry point\n  1  app/api/upload/route.ts:3  Next.js route handler `POST`\n");
});
