import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { project } from "../support/project.js";

vi.mock("../../src/index.js", () => ({
  default: {
    meta: { name: "fragile", version: "0.0.0" },
    configs: { recommended: { rules: { "connection-reuse/fragile": "error" } }, strict: {} },
    rules: {
      fragile: {
        meta: { fixable: "code", schema: [] },
        create: (context: import("eslint").Rule.RuleContext) => ({
          Identifier(node: import("@typescript-eslint/utils").TSESTree.Identifier) {
            if (node.name === "crash") throw new Error("out of order\nwith details");
            if (node.name !== "good")
              context.report({
                node: node as never,
                message: "Bad.",
                fix: (fixer) => fixer.replaceText(node as never, "good"),
                data: { name: node.name, entryPoint: "start" },
              });
          },
        }),
      },
    },
  },
}));

const { audit: auditIn } = await import("../../src/cli/audit.js");
const audit = (paths: readonly string[], options: Parameters<typeof auditIn>[2], progress?: (done: number) => void) =>
  auditIn(paths, dirname(paths[0]!), options, progress);
const rules = { "connection-reuse/fragile": "error" } as const;

function inProject(files: Readonly<Record<string, string>>): string[] {
  const directory = project(files);
  return Object.keys(files).map((name) => join(directory, name));
}

describe("an audit", () => {
  it("loses only the file that a rule breaks down on, and says so", async () => {
    const paths = inProject({ "a.js": "bad", "b.js": "crash", "c.js": "bad" });
    const result = await audit(paths, { rules, fix: "no" });
    expect(result).toMatchObject({ linted: 3, errors: 3, warnings: 0, fixable: 2, broken: true });
    expect(result.files.map(({ findings }) => findings[0]!.message.message)).toEqual([
      "Bad.",
      expect.stringMatching(/^The linter broke down on this file: out of order with details .*b\.js/),
      "Bad.",
    ]);
    expect(result.files.map(({ path }) => path)).toEqual(paths);
  });

  it("knows what each report is about from its data, not from its wording", async () => {
    const { files } = await audit(inProject({ "a.js": "evil;\nworse" }), { rules, fix: "no" });
    expect(files[0]!.findings).toMatchObject([
      { client: "evil", entryPoint: "start", message: { line: 1 } },
      { client: "worse", entryPoint: "start", message: { line: 2 } },
    ]);
  });

  it("keeps the text before and after a repair that is only shown", async () => {
    const [path] = inProject({ "a.js": "evil" });
    const [file] = (await audit([path!], { rules, fix: "show" })).files;
    expect(file).toMatchObject({ text: "good", original: "evil", findings: [] });
    expect((await audit([path!], { rules, fix: "write" })).files).toMatchObject([{ text: "good", original: "evil" }]);
    expect(await audit([path!], { rules, fix: "no" })).toMatchObject({ files: [], errors: 0 });
  });

  it("tells how far it is, batch by batch", async () => {
    const paths = inProject(Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`${index}.js`, "good"])));
    const done: number[] = [];
    expect((await audit(paths, { rules, fix: "no" }, (count) => done.push(count))).linted).toBe(130);
    expect(done).toEqual([64, 128, 130]);
  });
});
