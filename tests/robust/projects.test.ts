import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { project } from "../support/project.js";

/** Programs whose files are broken, or not what their names say: a file under lint keeps the findings that it has alone. */

/** Reported by itself, on line 4, and with a question to each file around it. */
const ROUTE = `import { S3Client } from "@aws-sdk/client-s3";
import { files } from "@shop/files"; import { other } from "~/other"; import { near } from "#near";
export async function GET() {
  const s3 = new S3Client({});
  return Response.json([await s3.send(files(other(near)))]);
}
`;

const FILES: Readonly<Record<string, string>> = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".gitignore": "dist/\n",
  "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "web"] }),
  "tsconfig.base.json": JSON.stringify({ compilerOptions: { paths: { "~/*": ["./web/*"] } } }),
  "packages/files/package.json": JSON.stringify({ name: "@shop/files", exports: { ".": "./src/index.ts" } }),
  "packages/files/src/index.ts":
    'import { S3Client } from "@aws-sdk/client-s3";\nexport const files = () => new S3Client({});\n',
  "web/package.json": JSON.stringify({
    scripts: { start: "node server.js" },
    imports: { "#near": "./near.js" },
    dependencies: { next: "*" },
  }),
  "web/tsconfig.json": JSON.stringify({ extends: "../tsconfig.base.json" }),
  "web/.gitignore": "out\n",
  "web/near.js": "export const near = 1;\n",
  "web/other.ts": "export const other = (value: unknown) => value;\n",
  "web/app/api/route.ts": ROUTE,
};
const LINTED = "web/app/api/route.ts";

const strings = (...values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [JSON.stringify(value).slice(0, 40), value]);

/** What may stand in a file instead of what should. */
const CONTENTS: readonly (readonly [title: string, text: string])[] = [
  ...strings(
    "",
    "\uFEFF",
    "{",
    "null",
    "[]",
    "7",
    '"text"',
    "{}}",
    "\0\u0001\uD800",
    "*\n",
    "!\n",
    "[\n",
    "\\\n",
    "**/**/**/*a*a*a*a*b\n",
  ),
  ["many brackets", "[".repeat(50_000)],
  ["a deep object", '{"exports":'.repeat(5_000) + "1" + "}".repeat(5_000)],
  ["a long line", `// ${"x".repeat(500_000)}\n`],
  ["more than is read", " ".repeat(2 ** 20 + 1)],
  ["stars without end", `${"*".repeat(1_000)}/${"**/".repeat(1_000)}a\n`],
];

/** Objects with the names that are looked for, and any value behind them. */
const odd = fc.object({
  key: fc.constantFrom(
    ...[
      "name",
      "main",
      "module",
      "exports",
      "imports",
      "types",
      "bin",
      "scripts",
      "workspaces",
      "dependencies",
      "type",
      ".",
    ],
    ...[
      "extends",
      "references",
      "path",
      "compilerOptions",
      "paths",
      "baseUrl",
      "rootDirs",
      "files",
      "~/*",
      "#near",
      "*",
    ],
    ...["import", "default", "__proto__", "constructor", "toString", "start"],
  ),
  values: [
    fc.constantFrom<unknown>(
      "./src/index.ts",
      "../..",
      "..",
      "/",
      ".",
      "",
      "~/*",
      "*",
      "./*",
      "a*b*c",
      "@shop/files",
      "node a.js && node b.js",
    ),
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}),
    fc.string({ maxLength: 8 }),
  ],
  maxDepth: 4,
});

describe("a program with a file that is broken", () => {
  it.each(Object.keys(FILES).filter((path) => path !== LINTED && path !== ".git/HEAD"))(
    "finds what there is: %s",
    (path) => {
      for (const [title, text] of CONTENTS) expect(findings({ ...FILES, [path]: text }), title).toEqual([4]);
    },
  );

  it.each(Object.keys(FILES).filter((path) => path.endsWith(".json")))(
    "finds what there is, whatever stands in %s",
    (path) => {
      fc.assert(
        fc.property(odd, (value) => {
          expect(findings({ ...FILES, [path]: JSON.stringify(value) })).toEqual([4]);
        }),
        { numRuns: 60, seed: 1 },
      );
    },
  );

  it("finds what there is where configurations extend others again and again", () => {
    const configurations = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `web/tsconfig.${index}.json`,
        JSON.stringify({ extends: [`./tsconfig.${index + 1}.json`, `./tsconfig.${index + 1}.json`] }),
      ]),
    );
    expect(
      findings({ ...FILES, ...configurations, "web/tsconfig.json": '{ "extends": "./tsconfig.0.json" }' }),
    ).toEqual([4]);
  });

  it("finds what there is where configurations refer to others again and again", () => {
    const configurations = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `web/${index}/tsconfig.json`,
        JSON.stringify({ references: [{ path: `../${index + 1}` }, { path: `../${index + 1}` }] }),
      ]),
    );
    expect(
      findings({ ...FILES, ...configurations, "web/tsconfig.json": '{ "references": [{ "path": "./0" }] }' }),
    ).toEqual([4]);
  });
});

describe("a program with something else in the place of a file", () => {
  const places = Object.keys(FILES).filter((path) => path !== LINTED);

  it.each(places)("finds what there is: nothing at %s", (path) => {
    const { [path]: _left, ...rest } = FILES;
    expect(findings(rest)).toEqual([4]);
  });

  it.each(places)("finds what there is: a folder at %s", (path) => {
    expect(
      findingsWith((folder) => {
        rmSync(join(folder, path));
        mkdirSync(join(folder, path));
      }),
    ).toEqual([4]);
  });

  it.skipIf(process.platform === "win32").each(places)("finds what there is: a link to itself at %s", (path) => {
    expect(
      findingsWith((folder) => {
        rmSync(join(folder, path));
        symlinkSync(join(folder, path), join(folder, path));
      }),
    ).toEqual([4]);
  });

  it.skipIf(process.platform === "win32").each(places)(
    "finds what there is: a link out of the program at %s",
    (path) => {
      expect(
        findingsWith((folder) => {
          rmSync(join(folder, path));
          symlinkSync("/dev/null", join(folder, path));
        }),
      ).toEqual([4]);
    },
  );

  it.skipIf(process.platform === "win32")("finds what there is: folders that link to each other", () => {
    expect(
      findingsWith((folder) => {
        symlinkSync(folder, join(folder, "web/up"), "dir");
        symlinkSync(join(folder, "web"), join(folder, "packages/files/web"), "dir");
        symlinkSync(join(folder, "packages"), join(folder, "web/packages"), "dir");
      }),
    ).toEqual([4]);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("finds what there is: no permission", () => {
    for (const path of places) {
      expect(
        findingsWith((folder) => chmodSync(join(folder, path), 0)),
        path,
      ).toEqual([4]);
    }
  });
});

describe("a program that changes between two looks", () => {
  it("finds what there is when files go, and come back as others", () => {
    const folder = project(FILES);
    const lint = linter(folder);
    expect(lint()).toEqual([4]);
    for (const path of Object.keys(FILES).filter((one) => one !== LINTED)) {
      renameSync(join(folder, path), join(folder, `${path}.gone`));
      expect(lint(), `without ${path}`).toEqual([4]);
      mkdirSync(join(folder, path));
      expect(lint(), `a folder at ${path}`).toEqual([4]);
      rmSync(join(folder, path), { recursive: true });
      renameSync(join(folder, `${path}.gone`), join(folder, path));
      expect(lint(), `${path} again`).toEqual([4]);
    }
  });

  it("finds what there is when the whole program is gone", () => {
    const folder = project(FILES);
    const lint = linter(folder);
    expect(lint()).toEqual([4]);
    rmSync(folder, { recursive: true });
    expect(lint()).toEqual([4]);
    mkdirSync(dirname(join(folder, LINTED)), { recursive: true });
    writeFileSync(join(folder, LINTED), ROUTE);
    expect(lint()).toEqual([4]);
  });
});

/** The lines on which the file under lint is reported. */
function findings(files: Readonly<Record<string, string>>): readonly number[] {
  return linter(project(files))();
}

function findingsWith(change: (folder: string) => void): readonly number[] {
  const folder = project(FILES);
  change(folder);
  return linter(folder)();
}

/** Lints the file again and again, in the same process. */
function linter(folder: string): () => readonly number[] {
  const linter = new Linter({ cwd: folder });
  const config = [{ files: ["**/*.ts"], languageOptions: { parser } }, plugin.configs.recommended] as Linter.Config[];
  return () => linter.verify(ROUTE, config, { filename: join(folder, LINTED) }).map(({ line }) => line);
}
