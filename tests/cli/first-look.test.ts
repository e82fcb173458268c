import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { FirstLook } from "../../src/cli/first-look.js";
import { selectRules, type RuleSelection } from "../../src/cli/rule-selection.js";
import plugin from "../../src/index.js";
import { project } from "../support/project.js";

const WRONG = `import { S3Client } from "@aws-sdk/client-s3";
export async function GET(request: Request) {
  return Response.json(await new S3Client({}).send(await request.json()));
}
`;
const RIGHT = WRONG.replace("await new S3Client({})", "await s3").replace(
  "export",
  "const s3 = new S3Client({});\nexport",
);
const NEXT = { ".git/HEAD": "", "package.json": '{ "private": true, "dependencies": { "next": "15.0.0" } }' };
const ROUTE = "app/files/route.ts";

function isWorthLinting(
  files: Readonly<Record<string, string>>,
  path: string,
  { rules = selectRules("recommended", []), settings = {} }: { rules?: RuleSelection; settings?: object } = {},
): boolean {
  const directory = project({ ...NEXT, ...files });
  const file = join(directory, path);
  return new FirstLook(directory, rules, new Map([[file, settings]])).isWorthLinting(file);
}

describe("the first look", () => {
  it("tells files with something to report from those without", () => {
    expect(isWorthLinting({ [ROUTE]: WRONG }, ROUTE)).toBe(true);
    expect(isWorthLinting({ [ROUTE]: RIGHT }, ROUTE)).toBe(false);
  });

  it.each([[false], ["auto"]] as const)("does so with the project %s", (setting) => {
    const settings = { project: setting };
    expect(isWorthLinting({ [ROUTE]: WRONG }, ROUTE, { settings })).toBe(true);
    expect(isWorthLinting({ [ROUTE]: RIGHT }, ROUTE, { settings })).toBe(false);
  });

  it("sees what other files call", () => {
    const factory = 'import { S3Client } from "@aws-sdk/client-s3";\nexport const makeS3 = () => new S3Client({});\n';
    const caller = 'import { makeS3 } from "../../lib/s3";\nexport const GET = () => makeS3().send(1);\n';
    const files = { "lib/s3.ts": factory, [ROUTE]: caller };
    expect(isWorthLinting(files, "lib/s3.ts")).toBe(true);
    expect(isWorthLinting(files, "lib/s3.ts", { settings: { project: false } })).toBe(false);
    expect(isWorthLinting(files, ROUTE)).toBe(false);
  });

  it("asks only the rules that are on, with their options", () => {
    const of = (severity: "off" | "error", ...options: readonly object[]): { rules: RuleSelection } => ({
      rules: { "connection-reuse/no-per-request-client": [severity, ...options] },
    });
    const exported = 'import { Pool } from "pg";\nexport function find() { return new Pool().query("SELECT 1"); }\n';
    expect(isWorthLinting({ [ROUTE]: WRONG }, ROUTE, of("off"))).toBe(false);
    expect(isWorthLinting({ [ROUTE]: WRONG }, ROUTE, { rules: selectRules("strict", ["no-unconsumed-body"]) })).toBe(
      false,
    );
    expect(isWorthLinting({ "lib/find.ts": exported }, "lib/find.ts", of("error"))).toBe(false);
    expect(isWorthLinting({ "lib/find.ts": exported }, "lib/find.ts", of("error", { scope: "wide" }))).toBe(true);
  });

  it("leaves to ESLint what does not parse, here or there", () => {
    expect(isWorthLinting({ [ROUTE]: "const = 1;" }, ROUTE)).toBe(true);
    expect(isWorthLinting({ [ROUTE]: `${WRONG}const = 1;` }, ROUTE)).toBe(true);
    expect(isWorthLinting({ "legacy.cjs": "with (a) b();\nreturn 1;\n" }, "legacy.cjs")).toBe(false);
  });

  it("leaves to ESLint a file whose comment configures rules of ours", () => {
    const comment = '/* eslint no-console: "off", connection-reuse/no-per-request-client: "error" */\n';
    expect(isWorthLinting({ [ROUTE]: comment + RIGHT }, ROUTE)).toBe(true);
    expect(isWorthLinting({ [ROUTE]: `/* eslint no-console: "off" */\n${RIGHT}` }, ROUTE)).toBe(false);
    expect(isWorthLinting({ [ROUTE]: `// connection-reuse/no-per-request-client\n${RIGHT}` }, ROUTE)).toBe(false);
  });

  it("leaves to ESLint what a rule breaks down on, and what cannot be read", () => {
    const rule = plugin.rules!["no-unconsumed-body"] as unknown as { findsIn: () => boolean };
    const broken = vi.spyOn(rule, "findsIn").mockImplementation(() => {
      throw new Error("out of order");
    });
    expect(isWorthLinting({ [ROUTE]: RIGHT }, ROUTE)).toBe(true);
    broken.mockRestore();
    expect(isWorthLinting({}, "gone.ts")).toBe(true);
  });
});
