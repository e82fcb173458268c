import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { project } from "../support/project.js";

async function command(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const streams = { stdout: stdout as never, stderr: stderr as never };
  const directory = project({ "package.json": `{ "private": true }`, ...files });
  const status = await run(args, { cwd: directory, env: {}, ...streams });
  return { status, stdout: String(stdout.read() ?? ""), stderr: String(stderr.read() ?? "") };
}

/** What is told of a place, without the sections that are not asked for. */
async function told(files: Readonly<Record<string, string>>, place: string, ...headings: readonly string[]) {
  const { status, stdout, stderr } = await command(files, "--explain", place);
  expect([status, stderr]).toEqual([0, ""]);
  if (headings.length === 0) return stdout;
  const sections = stdout.split(/^ {2}(?=\S)/m).filter((section) => headings.some((one) => section.startsWith(one)));
  return sections.join("");
}

const PROGRAM = {
  "lib/s3.ts": `import { S3Client } from "@aws-sdk/client-s3";

export function getS3(region = "eu-west-1") {
  return new S3Client({ region });
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
  "scripts/fill.ts": `import { put } from "../lib/store";

for (const key of ["a", "b"]) await put(key);
`,
  "lib/store.test.ts": `import { put } from "./store";

test("puts", () => put("a"));
`,
};

const WAYS = "How it is reached";
const BECOMES = "What becomes of it";
const KIND = "What program it belongs to";
const REPORTS = "Reports";

describe("--explain", () => {
  it("tells all that is known of a client that is made in one file and reached from others", async () => {
    const button = `"use client";
import { put } from "../lib/store";

export const Button = () => <button onClick={() => put("button")} />;
`;
    const files = { ...PROGRAM, "components/button.tsx": button };
    expect(await told(files, "lib/s3.ts:4")).toMatchInlineSnapshot(`
      "lib/s3.ts:4  new S3Client()
        What it is
          A client of the catalogue: S3Client from @aws-sdk/client-s3.
          A fresh one costs its own connections, which no other client can use.
        What becomes of it
          It is handed to the callers of the function (lib/s3.ts:4).
          lib/store.ts:5, which comes by \`getS3\`: it is dropped after use
        How it is reached
          In all: on every request, decided by app/api/upload/route.ts:3
          1. on every request
             app/api/upload/route.ts:3  Next.js route handler \`POST\` (known by its file)
             app/api/upload/route.ts:4  calls \`put\`
             lib/store.ts:5  calls \`getS3\`
          2. once, in a script
             scripts/fill.ts:3  calls \`put\`
             lib/store.ts:5  calls \`getS3\`
          3. in a browser, which tells nothing of a server
             components/button.tsx:4  calls \`put\`
             lib/store.ts:5  calls \`getS3\`
          4. in a test, which tells nothing
             lib/store.test.ts:3  calls \`put\`
             lib/store.ts:5  calls \`getS3\`
        What its arguments depend on
          As they stand: what cannot be told, perhaps the caller
          lib/store.ts:5: with what is given there: constants
        What program it belongs to
          A program on Node: nothing says otherwise.
          imported by lib/store.ts (node)
        Reports
          recommended: error of connection-reuse/no-per-request-client: \`new S3Client()\` is made on every
            request (Next.js route handler \`POST\`, app/api/upload/route.ts:3 → \`put\` → \`getS3\`), so its
            connections are never reused. Let \`getS3\` keep one for each set of arguments.
          strict: the same
        Repairs
          depends-on-key (lib/s3.ts:4): The arguments depend on a value of the caller, so one client
            serves one such value only.
          the one that another module makes: not with depends-on-key
          a constant of the module: not with depends-on-key
          a factory that runs once: not with depends-on-key
          one that is made at first use: not with depends-on-key
          a shared pool in its place: not with depends-on-key
          one for each value of the caller: Keep one client for each \`region\` in the map \`s3Clients\`. It
            grows with the number of different keys.
          its agent alone as a constant of the module: does not apply here
      "
    `);
  });

  it("says how long the connection of a response is held by the signal that its wrapper is given", async () => {
    const files = {
      "lib/get.ts": "export async function get(url, init) {\n  return fetch(url, { ...init });\n}\n",
      "app/api/a/route.ts": `import { get } from "../../../lib/get";
export async function GET() {
  const res = await get("https://a.example/", { signal: AbortSignal.timeout(5000) });
  return Response.json(await res.json());
}
`,
    };
    const text = await told(files, "app/api/a/route.ts:3");
    expect(text.replaceAll(/\s+/g, " ")).toContain("it holds its connection until the signal fires.");
  });

  it("says which of the repairs --fix makes", async () => {
    const route = `import { S3Client } from "@aws-sdk/client-s3";
export async function GET() {
  const s3 = new S3Client({});
  return Response.json(await s3.send(1));
}
`;
    const text = await told({ "app/api/files/route.ts": route }, "app/api/files/route.ts:3");
    expect(text.match(/^.*--fix.*$/gm)).toEqual([
      "    a constant of the module (--fix): Create `s3` once, at module scope.",
    ]);
  });

  it("tells of an object that holds its client, and of the calls that make it", async () => {
    const files = {
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
  const answer = await new Provider().ask("https://a.example");
  res.send(await answer.text());
});
app.listen(80);
`,
    };
    expect(await told(files, "provider.js:4:11", BECOMES, WAYS)).toMatchInlineSnapshot(`
      "What becomes of it
          It is stored where it outlives the function (provider.js:4).
          app.js:6, which comes by \`Provider\`: the object that holds it is dropped after use
      How it is reached
          In all: as often as an object of its class is made
          1. on every request
             app.js:5  Express handler \`app.get("/")\` (known by its import)
             app.js:6  makes a \`Provider\`
      "
    `);
  });

  it("says what keeps a client silent that is kept", async () => {
    const files = {
      "shared.js": `import { Agent } from "undici";

let agent;
export function shared() {
  agent ??= new Agent();
  return agent;
}
`,
    };
    expect(await told(files, "shared.js:5", BECOMES, REPORTS)).toMatchInlineSnapshot(`
      "What becomes of it
          It is stored where it outlives the function (shared.js:5).
          shared.js:5: it is kept
      Reports
          recommended: silent
          strict: silent
          shared.js:5: no mistake. It is kept, and lives as long as what keeps it.
      "
    `);
  });

  it("says that evidence is weak, and where only strict speaks", async () => {
    const files = {
      "make.js": `import { Agent } from "undici";\nexport function make() {\n  return new Agent();\n}\n`,
    };
    expect(await told(files, "make.js:3", WAYS, REPORTS)).toMatchInlineSnapshot(`
      "How it is reached
          In all: on every call, decided by make.js:2
          1. as often as its callers like
             make.js:2  \`make\` is called by nobody in the program
      Reports
          recommended: silent
          strict: error of connection-reuse/no-per-request-client: \`new Agent()\` is made on every call
            (exported function \`make\`, line 2), so its connections are never reused. Make it once, at
            module scope.
          The evidence is too weak for \`recommended\`: it may be right to make one each time.
      "
    `);
  });

  it("says what a comment switches off", async () => {
    const files = {
      "a.js": `import { Agent } from "undici";
export async function ask(urls) {
  for (const url of urls) {
    // eslint-disable-next-line connection-reuse/no-per-request-client -- measured
    const agent = new Agent();
    await fetch(url, { dispatcher: agent }).then((answer) => answer.text());
  }
}
`,
    };
    expect(await told(files, "a.js:5", REPORTS)).toMatchInlineSnapshot(`
      "Reports
          recommended: switched off by a comment: error of connection-reuse/no-per-request-client: \`new
            Agent()\` is made in every iteration (\`for…of\` loop, line 3), so its connections are never
            reused. Make it once, at module scope.
          strict: the same
      Reports
          recommended: silent
          strict: silent
          No way out is seen on which its body is open.
      "
    `);
  });

  it("says by what a file is no code of a server", async () => {
    const client = `import { Agent } from "undici";\nexport const make = () => new Agent();\n`;
    expect(await told({ "scripts/a.js": client }, "scripts/a.js:2", KIND, REPORTS)).toMatchInlineSnapshot(`
      "What program it belongs to
          A script or a command line, which runs once, by its path.
          No file of the program imports it.
      Reports
          recommended: silent
          strict: silent
          The file is no code of a server: it runs once, in a test, in a browser, or in an isolate.
      "
    `);
    const files = { "lib/a.js": client, "scripts/b.js": `import { make } from "../lib/a.js";\nmake();\n` };
    expect(await told(files, "lib/a.js:2", KIND)).toMatchInlineSnapshot(`
      "What program it belongs to
          A script or a command line, which runs once, by what imports it.
          imported by scripts/b.js (script)
      "
    `);
  });

  it("tells the ten most telling ways, and how many more there are", async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `app/api/r${String(index).padStart(2, "0")}/route.ts`,
        PROGRAM["app/api/upload/route.ts"],
      ]),
    );
    const text = await told({ ...PROGRAM, ...routes }, "lib/s3.ts:4", WAYS);
    expect(text.match(/^ {4}\d+\. .*$/gm)).toEqual(
      Array.from({ length: 10 }, (_, index) => `    ${index + 1}. on every request`),
    );
    expect(text).toMatch(/\n {4}and on 5 more ways\n$/);
  });

  it("tells of a response which function leaves it open, on which ways out", async () => {
    const files = {
      "lib/raw.ts": `export async function raw(url: string) {\n  return fetch(url);\n}\n`,
      "app/api/a/route.ts": `import { raw } from "../../../lib/raw";

export async function GET() {
  const answer = await raw("https://a.example");
  if (!answer.ok) return new Response("no");
  return new Response(await answer.text());
}
`,
    };
    expect(await told(files, "app/api/a/route.ts:4")).toMatchInlineSnapshot(`
      "app/api/a/route.ts:4  the response of raw()
        What it is
          The response that fetch() obtains at lib/raw.ts:2, handed on with its body open.
          Where its body is left open: from 64 KiB up (16 KiB on Node 20) it holds its connection until
            garbage collection.
        What becomes of it
          \`GET\` (app/api/a/route.ts:3) leaves it open.
          Its body is open at the \`return\` on line 5.
        How it is reached
          In all: on every request, decided by app/api/a/route.ts:3
          1. on every request
             app/api/a/route.ts:3  Next.js route handler \`GET\` (known by its file)
        What program it belongs to
          A program on Node: nothing says otherwise.
          No file of the program imports it.
        Reports
          recommended: error of connection-reuse/no-unconsumed-body: The body of the response of \`raw()\`
            is neither read nor cancelled before the \`return\` on line 5: from 64 KiB up (16 KiB on Node
            20) it holds its connection until garbage collection. Read it first, or cancel it.
          strict: the same
      "
    `);
    expect(await told(files, "lib/raw.ts:2", BECOMES, REPORTS)).toMatchInlineSnapshot(`
      "What becomes of it
          \`raw\` (lib/raw.ts:1) hands it to its callers with its body open.
      Reports
          recommended: silent
          strict: silent
          It is told at the calls of what hands it on, where those leave it open.
      "
    `);
  });

  it("tells of several on one line one after the other", async () => {
    const files = {
      "a.js": `import { Agent } from "undici";\nfetch("https://a.example", { dispatcher: new Agent() });\n`,
    };
    const titles = (await told(files, "a.js:2")).match(/^\S.*$/gm);
    expect(titles).toEqual(["a.js:2  the response of fetch()", "a.js:2  new Agent()"]);
  });

  it("names the nearest lines where there is nothing", async () => {
    const blank = "\n".repeat(3);
    const files = {
      "a.js": `import { Agent } from "undici";${blank}new Agent();${blank}new Agent();${blank}new Agent();${blank}new Agent();\n`,
      "b.js": "export {};\n",
    };
    expect(await told(files, "a.js:2")).toBe(
      "No client is made and no response is obtained at a.js:2. The nearest lines that have one: 4, 7, 10.\n",
    );
    expect(await told(files, "b.js:1")).toBe(
      "No client is made and no response is obtained at b.js:1. Nor anywhere else in the file.\n",
    );
  });

  it.each([
    [["--explain", "a.js"], `--explain takes a file and a line, as src/client.ts:4, not "a.js".`],
    [["--explain", "a.js:0"], `--explain takes a file and a line, as src/client.ts:4, not "a.js:0".`],
    [["--explain", "a.js:1", "lib"], `--explain takes no paths, but "lib" is one.`],
    [["--explain", "b.js:1"], "--explain b.js: no such file"],
    [["--explain", "package.json:1"], "--explain package.json: not a JavaScript or TypeScript file"],
    [["--explain", "a.js:3"], "--explain a.js:3: the file has only 2 lines"],
    [["--explain", "broken.js:1"], "--explain broken.js: line 1: Parsing error: ',' expected."],
  ])("%j is an error", async (args, stderr) => {
    const files = { "a.js": "export {};\n", "broken.js": "const a b;\n" };
    expect(await command(files, ...args)).toEqual({ status: 2, stdout: "", stderr: `${stderr}\n` });
  });
});
