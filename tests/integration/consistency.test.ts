import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { compare as untyped } from "../../scripts/consistency/compare.mjs";
import { projectFile } from "../support/markdown.js";
import { project } from "../support/project.js";

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly repairs?: string;
}

interface Said {
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly rejected: ReadonlySet<string>;
}

const compare = untyped as (
  one: Said,
  other: Said,
  paths: readonly string[],
) => { readonly differences: readonly string[]; readonly rejections: readonly string[] };

/** Each way loads its linter and its parsers, on machines that do other things as well. */
const LONG = 240_000;

describe("npm run consistency", { timeout: LONG }, () => {
  // What is wrong in one file is told by another one, which an alias leads to.
  const REPOSITORY = {
    ".git/HEAD": "ref: refs/heads/main\n",
    "package.json": '{ "private": true, "dependencies": { "next": "16.0.0" } }\n',
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }\n',
    "lib/s3.ts": `import { S3Client } from "@aws-sdk/client-s3";

export function getS3(): S3Client {
  return new S3Client({});
}
`,
    "app/api/[id]/route.ts": `import { getS3 } from "@lib/s3";
import { command } from "@lib/command";

export async function GET() {
  return Response.json(await getS3().send(command));
}
`,
    "lib/command.js": "export const command = undefined;\n",
    "lib/broken.js": "export const = 1;\n",
  };

  function run(folder: string, ...ways: readonly string[]) {
    const args = ["scripts/consistency.mjs", "--sample", "2", ...ways.flatMap((way) => ["--way", way]), folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectFile("."), encoding: "utf8" });
    expect(stderr).toBe("");
    return {
      status,
      lines: stdout
        .replaceAll(`${basename(folder)} `, "")
        .trimEnd()
        .split("\n"),
    };
  }

  it("ends well where all ways find the same, and leaves the repository as it is", () => {
    const folder = project(REPOSITORY);
    const before = readdirSync(folder, { recursive: true });
    const { status, lines } = run(folder, "oxlint", "audit", "editor", "windows");
    expect(lines.slice(0, 5)).toEqual([
      "eslint-10: 4 files, 1 findings, 0 differences",
      "oxlint: 4 files, 1 findings, 0 differences",
      "audit: 4 files, 1 findings, 0 differences",
      "editor: 2 files, 1 findings, 0 differences",
      "windows: 4 files, 1 findings, 0 differences",
    ]);
    expect(lines.slice(5).map((line) => line.split(/\s+/).slice(0, 5).join(" "))).toEqual([
      "way files findings differences rejections",
      "eslint-10 4 1 0 0",
      "oxlint 4 1 0 0",
      "audit 4 1 0 0",
      "editor 2 1 0 0",
      "windows 4 1 0 0",
    ]);
    expect(status).toBe(0);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it("prints a difference, and fails", () => {
    // A comment that turns off a rule says nothing to oxlint.
    const off = "/* eslint connection-reuse/no-per-request-client: off */\n";
    const { status, lines } = run(project({ ...REPOSITORY, "lib/s3.ts": off + REPOSITORY["lib/s3.ts"] }), "oxlint");
    expect(lines.slice(0, 3)).toEqual([
      "eslint-10: 4 files, 0 findings, 0 differences",
      expect.stringMatching(/^oxlint \+ lib\/s3\.ts:5:10 connection-reuse\/no-per-request-client `new S3Client/),
      "oxlint: 4 files, 1 findings, 1 differences",
    ]);
    expect(status).toBe(1);
  });
});

describe("the comparison of two ways", () => {
  const FINDING = { path: "a.ts", line: 1, column: 2, rule: "connection-reuse/one", message: "Wrong." };

  function said(findings: readonly Finding[], ...rejected: readonly string[]): Said {
    return { files: 2, findings, rejected: new Set(rejected) };
  }

  function compared(one: Said, other: Said) {
    return compare(one, other, ["a.ts", "b.ts"]);
  }

  it.each([
    ["path", { path: "b.ts" }],
    ["line", { line: 2 }],
    ["column", { column: 3 }],
    ["rule", { rule: "connection-reuse/two" }],
    ["message", { message: "Right." }],
  ])("sees another %s", (_, other) => {
    const { differences } = compared(said([FINDING]), said([{ ...FINDING, ...other }]));
    expect(differences.map((line) => line.slice(0, 2))).toEqual(["- ", "+ "]);
    expect(differences[0]).toBe("- a.ts:1:2 connection-reuse/one Wrong.");
  });

  it("sees other repairs, where both ways show them", () => {
    const [one, other] = ["1 fixes, 0 suggestions", "0 fixes, 2 suggestions"].map((repairs) =>
      said([{ ...FINDING, repairs }]),
    );
    expect(compared(one!, other!).differences).toEqual([
      "- a.ts:1:2 connection-reuse/one Wrong. (1 fixes, 0 suggestions)",
      "+ a.ts:1:2 connection-reuse/one Wrong. (0 fixes, 2 suggestions)",
    ]);
    expect(compared(one!, said([FINDING])).differences).toEqual([]);
  });

  it("sees what is found twice, and no other order", () => {
    const second = { ...FINDING, line: 2 };
    expect(compared(said([FINDING]), said([FINDING, FINDING])).differences).toHaveLength(1);
    expect(compared(said([FINDING, second]), said([second, FINDING])).differences).toEqual([]);
  });

  it("sees files that were not linted", () => {
    expect(compared(said([]), { ...said([]), files: 1 }).differences).toEqual(["linted 1 of 2 files"]);
  });

  it("tells apart what only one parser takes, with all that is found there", () => {
    expect(compared(said([FINDING]), said([], "a.ts"))).toEqual({
      differences: [],
      rejections: ["+ a.ts does not parse"],
    });
    expect(compared(said([], "a.ts"), said([FINDING]))).toEqual({
      differences: [],
      rejections: ["- a.ts does not parse"],
    });
    expect(compared(said([], "a.ts"), said([], "a.ts"))).toEqual({ differences: [], rejections: [] });
  });
});
