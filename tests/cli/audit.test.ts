import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Work } from "../../src/cli/audit.js";
import { project } from "../support/project.js";

vi.mock("../../src/index.js", () => ({
  default: {
    meta: { name: "fragile", version: "0.0.0" },
    configs: { recommended: { rules: { "connection-reuse/fragile": "error" } }, strict: {} },
    rules: {
      fragile: {
        meta: { fixable: "code", schema: [] },
        create: (
          context: import("eslint").Rule.RuleContext,
          { runtime = "none" } = (context.settings["connection-reuse"] ?? {}) as { runtime?: string },
        ) => ({
          Identifier(node: import("@typescript-eslint/utils").TSESTree.Identifier) {
            if (node.name === "crash") throw new Error("out of order\nwith details");
            if (node.name !== "good")
              context.report({
                node: node as never,
                message: "Bad.",
                fix: (fixer) => fixer.replaceText(node as never, "good"),
                data: {
                  name: node.name === "setting" ? runtime : node.name,
                  entryPoint: "start",
                  entryPointFile: "/main.js",
                  entryPointLine: "7",
                  steps: JSON.stringify([{ file: "/main.js", line: 7, what: "start" }]),
                },
              });
          },
        }),
      },
    },
  },
}));

const { audit: auditIn, errorsOf } = await import("../../src/cli/audit.js");
const audit = (paths: readonly string[], work: Partial<Work>, progress?: (done: number) => void) =>
  auditIn(paths, dirname(paths[0]!), { rules, fix: "no", quiet: false, settings: new Map(), ...work }, progress);
const rules = { "connection-reuse/fragile": "error" } as const;

const START = {
  entryPoint: { label: "start", file: "/main.js", line: 7 },
  because: [{ file: "/main.js", line: 7, what: "start" }],
};

function inProject(files: Readonly<Record<string, string>>): string[] {
  const directory = project(files);
  return Object.keys(files).map((name) => join(directory, name));
}

describe("an audit", () => {
  it("loses only the file that a rule breaks down on, and says so", async () => {
    const paths = inProject({ "a.js": "bad", "b.js": "crash", "c.js": "bad" });
    const result = await audit(paths, {});
    expect(result).toMatchObject({ linted: 3, errors: 3, warnings: 0, fixable: 2, broken: true });
    expect(result.files.map(({ findings }) => findings[0]!.message.message)).toEqual([
      "Bad.",
      expect.stringMatching(/^The linter broke down on this file: out of order with details .*b\.js/),
      "Bad.",
    ]);
    expect(result.files.map(({ path }) => path)).toEqual(paths);
  });

  it("knows what each report is about from its data, not from its wording", async () => {
    const { files } = await audit(inProject({ "a.js": "evil;\nworse" }), {});
    expect(files[0]!.findings).toMatchObject([
      { client: "evil", ...START, message: { line: 1 } },
      { client: "worse", ...START, message: { line: 2 } },
    ]);
  });

  it("keeps the text before and after a repair that is only shown", async () => {
    const [path] = inProject({ "a.js": "evil" });
    const [file] = (await audit([path!], { fix: "show" })).files;
    expect(file).toMatchObject({ text: "good", original: "evil", findings: [] });
    expect((await audit([path!], { fix: "write" })).files).toMatchObject([{ text: "good", original: "evil" }]);
    expect(await audit([path!], {})).toMatchObject({ files: [], errors: 0 });
  });

  it("shows and repairs errors only, where nothing else is wanted", async () => {
    const paths = inProject({
      "a.js": "/* eslint connection-reuse/fragile: warn */ evil",
      "b.js": "evil",
    });
    const all = await audit(paths, {});
    expect(all).toMatchObject({ errors: 1, warnings: 1, fixable: 2 });
    expect(errorsOf(all)).toMatchObject({ linted: 2, errors: 1, warnings: 0, fixable: 1, files: [{ path: paths[1] }] });
    const { files } = await audit(paths, { quiet: true, fix: "show" });
    expect(files.map(({ original }) => original)).toEqual([undefined, "evil"]);
  });

  it("gives each file its own settings", async () => {
    const paths = inProject({ "a.js": "setting", "b.js": "setting", "[c].js": "setting" });
    const settings = new Map([
      [paths[0]!, { runtime: "workers" }],
      [paths[2]!, { runtime: "browser" }],
    ]);
    const { files } = await audit(paths, { settings });
    const told = new Map(files.map(({ path, findings }) => [path, findings[0]!.client]));
    expect(paths.map((path) => told.get(path))).toEqual(["workers", "none", "browser"]);
  });

  it("tells how far it is, batch by batch", async () => {
    const paths = inProject(Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`${index}.js`, "good"])));
    const done: number[] = [];
    expect((await audit(paths, {}, (count) => done.push(count))).linted).toBe(130);
    expect(done).toEqual([64, 128, 130]);
  });
});
