import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { OPTIONS, parseOptions, USAGE } from "../../src/cli/options.js";

const RULE = "connection-reuse/no-per-request-client";

describe("options", () => {
  it("lints the current directory with the recommended rules by default", () => {
    expect(parseOptions([])).toEqual({
      explain: undefined,
      paths: ["."],
      ignorePatterns: [],
      settings: "project",
      fix: "no",
      format: "stylish",
      outputFile: undefined,
      rules: plugin.configs.recommended.rules,
      quiet: false,
      maxWarnings: Infinity,
    });
  });

  it("reads every option", () => {
    const args = ["src", "lib", "--fix", "--format", "json", "--config=strict", "--max-warnings", "0", "--quiet"];
    const more = ["--ignore-pattern", "a", "--ignore-pattern", "b", "--settings", "s.json", "--output-file", "o.json"];
    expect(parseOptions([...args, ...more])).toEqual({
      explain: undefined,
      paths: ["src", "lib"],
      ignorePatterns: ["a", "b"],
      settings: { file: "s.json" },
      fix: "write",
      format: "json",
      outputFile: "o.json",
      rules: plugin.configs.strict.rules,
      quiet: true,
      maxWarnings: 0,
    });
    expect(parseOptions(["--no-config"])).toMatchObject({ settings: "none" });
    expect(parseOptions(["--no-config", "--settings", "s.json"])).toMatchObject({ settings: { file: "s.json" } });
    expect(parseOptions(["--fix-dry-run"])).toMatchObject({ fix: "show" });
    expect(parseOptions(["--fix", "--fix-dry-run"])).toMatchObject({ fix: "show" });
  });

  it("runs the rules that are named, with or without the prefix, as the configuration has them", () => {
    expect(parseOptions(["--rule", "no-per-request-client"])).toMatchObject({ rules: { [RULE]: "error" } });
    const rules = {
      [RULE]: plugin.configs.strict.rules![RULE],
      "connection-reuse/prefer-shared-client": expect.anything(),
    };
    expect(parseOptions(["--config", "strict", "--rule", RULE, "--rule", "prefer-shared-client"])).toMatchObject({
      rules,
    });
  });

  it("shows help and version before anything else", () => {
    expect(parseOptions(["--help", "--format", "nonsense"])).toBe("help");
    expect(parseOptions(["-v"])).toBe("version");
  });

  it.each([
    [["--frobnicate"], "Unknown option '--frobnicate'. See --help."],
    [["--format"], "Option '--format <value>' argument missing. See --help."],
    [["--format", "xml"], 'Unknown format "xml". There are: stylish, json, sarif, github.'],
    [["--config", "all"], 'Unknown config "all". There are: recommended, strict.'],
    [["--rule", "no-console"], /^Unknown rule "no-console"\. There are: .*no-per-request-client/],
    [["--max-warnings", "few"], '--max-warnings takes a number, not "few".'],
    [["--settings", ""], "--settings takes a value that is not empty."],
    [["--ignore-pattern", "a", "--ignore-pattern="], "--ignore-pattern takes a value that is not empty."],
    [["--ignore-pattern", "*a*a*a*a*a*a*a*a*b"], '--ignore-pattern "*a*a*a*a*a*a*a*a*b" has too many stars.'],
    [["--ignore-pattern", "x".repeat(1001)], `--ignore-pattern "${"x".repeat(40)}…" is too long.`],
    [["--max-warnings=-1"], '--max-warnings takes a number, not "-1".'],
  ])("refuses %j", (args, expected) => {
    expect(() => parseOptions(args)).toThrow(expected);
  });

  it("explains every option that it takes", () => {
    expect([...USAGE.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)).toEqual(Object.keys(OPTIONS));
  });
});
