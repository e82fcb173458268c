import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import type { Audit, AuditedFile } from "../../src/cli/audit.js";
import { NO_SUBJECT } from "../../src/cli/recording.js";
import { FORMATS, print, type Presentation } from "../../src/cli/formats.js";

const cwd = join("/project");
const how: Presentation = { cwd, color: false, fix: "no" };
const RULE = "connection-reuse/no-per-request-client";

function message(parts: Partial<Linter.LintMessage>): Linter.LintMessage {
  return { ruleId: RULE, severity: 2, message: "Wrong.", line: 1, column: 1, endLine: 1, endColumn: 4, ...parts };
}

function audit(parts: Partial<Audit>): Audit {
  return { linted: 1, files: [], errors: 0, warnings: 0, fixable: 0, broken: false, ...parts };
}

const handler = { label: "handler `a`", file: join("/project/src/app.ts"), line: 3 };
const agent = {
  client: "new Agent()",
  entryPoint: handler,
  because: [
    { file: handler.file, line: 3, what: handler.label },
    { file: join("/elsewhere/odd name.ts"), line: 12, what: "calls `load`" },
  ],
};
const pool = { client: "new Pool()", entryPoint: handler, because: [] };
const odd: AuditedFile = {
  path: join("/project/src/odd, name: [id] 100%.ts"),
  text: "new Agent();\nnew Pool();\n",
  findings: [
    { message: message({ fix: { range: [0, 3], text: "" } }), ...agent },
    { message: message({ severity: 1, line: 2, endLine: 2, message: "Two\nlines: 100 %." }), ...pool },
  ],
};
const outside: AuditedFile = {
  path: join("/elsewhere/broken.js"),
  text: "let",
  findings: [
    {
      message: { ruleId: null, fatal: true, severity: 2, message: "Parsing error: No.", line: 1, column: 4 },
      ...NO_SUBJECT,
    },
  ],
};
const both = audit({ linted: 1234, files: [outside, odd], errors: 2, warnings: 1, fixable: 1 });

describe("stylish", () => {
  it("shows each report with its code, and a summary by rule, by client and by entry point", () => {
    expect(print(both, "stylish", how)).toBe(
      [
        ...["/elsewhere/broken.js", "  1:4  error  Parsing error: No.", "", "    > 1 | let", "        |    ^", ""],
        ...["src/odd, name: [id] 100%.ts", `  1:1  error  Wrong.  ${RULE}`, ""],
        ...["    > 1 | new Agent();", "        | ^^^", "      2 | new Pool();", ""],
        ...[`  2:1  warning  Two\nlines: 100 %.  ${RULE}`, ""],
        ...["      1 | new Agent();", "    > 2 | new Pool();", "        | ^^^", "      3 |", ""],
        ...["3 problems (2 errors, 1 warning) in 2 of 1,234 files, 1 can be repaired with --fix", ""],
        ...["By rule", `  2  ${RULE}`, "", "By client", "  1  new Agent()", "  1  new Pool()", ""],
        ...["By entry point", "  2  src/app.ts:3  handler `a`", ""],
      ].join("\n"),
    );
  });

  it("tells entry points of the same name apart by their file and line", () => {
    const finding = (file: string, line: number) => ({
      ...agent,
      message: message({}),
      entryPoint: { label: "`GET`", file: join(cwd, `app/${file}/route.ts`), line },
    });
    const one = { ...odd, path: join(cwd, "lib/a.ts"), findings: [finding("a", 1), finding("b", 1), finding("a", 9)] };
    const other = { ...odd, path: join(cwd, "lib/b.ts"), findings: [finding("a", 1)] };
    const text = print(audit({ files: [one, other], errors: 4 }), "stylish", how);
    expect(text.slice(text.indexOf("By entry point"))).toBe(
      "By entry point\n  2  app/a/route.ts:1  `GET`\n  1  app/a/route.ts:9  `GET`\n  1  app/b/route.ts:1  `GET`\n",
    );
  });

  it("says that there is nothing", () => {
    expect(print(audit({ linted: 1 }), "stylish", how)).toBe("No problems in 1 file.\n");
  });

  it("shows the ten largest groups", () => {
    const names = Array.from({ length: 12 }, (_, index) => `client ${String(index).padStart(2, "0")}`);
    const findings = [...names, names[11]!].map((client) => ({ ...NO_SUBJECT, message: message({}), client }));
    const text = print(audit({ files: [{ ...odd, findings }], errors: 13 }), "stylish", how);
    expect(text.slice(text.indexOf("By client"))).toBe(
      `By client\n  2  client 11\n${names
        .slice(0, 9)
        .map((name) => `  1  ${name}\n`)
        .join("")}     and 2 more\n`,
    );
  });

  it("shows what a repair would change, and says what it has changed", () => {
    const file: AuditedFile = { path: join("/project/a.js"), text: "b\n", original: "a\n", findings: [] };
    expect(print(audit({ files: [file] }), "stylish", { ...how, fix: "show" })).toBe(
      "a.js would become\n  @@ line 1 @@\n  -a\n  +b\n   \n\nWould repair 1 file.\nNo problems in 1 file.\n",
    );
    expect(print(audit({ files: [file] }), "stylish", { ...how, fix: "write" })).toBe(
      "Repaired 1 file.\nNo problems in 1 file.\n",
    );
  });

  it("uses colour on request only", () => {
    expect(print(both, "stylish", { ...how, color: true })).toContain("\u001B[31merror\u001B[39m");
    expect(print(both, "stylish", how)).not.toContain("\u001B");
  });
});

describe("json", () => {
  it("has the shape of ESLint's", () => {
    const [broken, findings] = JSON.parse(print(both, "json", how));
    expect(findings).toMatchObject({ filePath: odd.path, errorCount: 1, warningCount: 1, fixableErrorCount: 1 });
    expect(findings).toMatchObject({ fixableWarningCount: 0, fatalErrorCount: 0, source: odd.text });
    const [first, second] = odd.findings.map((finding) => finding.message);
    expect(findings.messages).toEqual([{ ...first, because: agent.because }, second]);
    expect(broken).toMatchObject({ fatalErrorCount: 1, errorCount: 1 });
  });

  it("gives the text after repair as `output`", () => {
    const [file] = JSON.parse(print(audit({ files: [{ ...odd, original: "before" }] }), "json", how));
    expect(file.output).toBe(odd.text);
    expect(file).not.toHaveProperty("source");
  });
});

describe("github", () => {
  it("writes one escaped annotation a line", () => {
    const place = "line=1,endLine=1,col=1,endColumn=4";
    expect(print(both, "github", how).split("\n")).toEqual([
      "::error file=/elsewhere/broken.js,line=1,endLine=1,col=4,endColumn=4,title=Not linted::Parsing error: No.",
      `::error file=src/odd%2C name%3A [id] 100%25.ts,${place},title=${RULE}::Wrong.`,
      `::warning file=src/odd%2C name%3A [id] 100%25.ts,line=2,endLine=2,col=1,endColumn=4,title=${RULE}::Two%0Alines: 100 %25.`,
      "",
    ]);
  });
});

describe("sarif", () => {
  const { $schema, version, runs } = JSON.parse(print(both, "sarif", how));
  const [run] = runs;

  it("describes the tool and its rules, with a link to each", () => {
    expect($schema).toContain("sarif-2.1.0");
    expect(version).toBe("2.1.0");
    expect(run.tool.driver.name).toBe("eslint-plugin-connection-reuse");
    expect(run.tool.driver.rules.length).toBeGreaterThan(1);
    for (const rule of run.tool.driver.rules) {
      expect(rule.helpUri).toMatch(new RegExp(`^https://.*/docs/rules/${rule.id.split("/")[1]}\\.md$`));
      expect(rule.shortDescription.text).toMatch(/^[A-Z].+[^.]$/);
    }
  });

  it("gives results their rule, level and place", () => {
    expect(run.results).toHaveLength(2);
    const [error, warning] = run.results;
    expect(run.tool.driver.rules[error.ruleIndex].id).toBe(error.ruleId);
    expect([error.level, warning.level]).toEqual(["error", "warning"]);
    expect(error.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "src/odd,%20name:%20%5Bid%5D%20100%25.ts", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
    });
    expect(run.originalUriBaseIds["%SRCROOT%"].uri).toBe(`${pathToFileURL(cwd).href}/`);
  });

  it("gives the way that leads to a result as related locations, the entry point first", () => {
    const [error, warning] = run.results;
    expect(error.relatedLocations).toEqual([
      {
        message: { text: "handler `a`" },
        physicalLocation: {
          artifactLocation: { uri: "src/app.ts", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3 },
        },
      },
      {
        message: { text: "calls `load`" },
        physicalLocation: {
          artifactLocation: { uri: pathToFileURL(join("/elsewhere/odd name.ts")).href },
          region: { startLine: 12 },
        },
      },
    ]);
    expect(warning).not.toHaveProperty("relatedLocations");
  });

  it("reports files that do not parse as notifications", () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
    expect(executionSuccessful).toBe(true);
    expect(toolExecutionNotifications).toHaveLength(1);
    expect(toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: pathToFileURL(outside.path).href,
    });
  });
});

it("lists every format", () => {
  expect(FORMATS).toEqual(["stylish", "json", "sarif", "github"]);
});
