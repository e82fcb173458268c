import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blocksOf } from "../support/markdown.js";
import { wrongFile } from "../support/wrong-file.js";
import { CodeBase, messagesByFile, type Run } from "./support/code-base.js";

const PAGE = blocksOf("docs/rollout.md");
const [asWarnings, asErrors, byFolder] = PAGE.filter((block) => block.file === "eslint.config.mjs");
const COMMANDS = PAGE.filter((block) => block.language === "sh").flatMap((block) => block.text.trim().split("\n"));

let code: CodeBase;

beforeEach(() => {
  code = new CodeBase();
  code.write("eslint.config.mjs", asErrors!.text);
  code.write("price.ts", wrongFile("ts"));
});

afterEach(() => code.remove());

/** Runs the command of the page that contains an option. */
function follow(option: string): Run {
  const found = COMMANDS.filter((command) => command.startsWith("npx eslint ") && command.includes(option));
  expect(found, option).toHaveLength(1);
  return code.eslint(...found[0]!.split(" ").slice(2));
}

const fixed = `import https from "node:https";\n\nexport const agent = new https.Agent({ keepAlive: true });\n`;

describe("the roll-out", () => {
  it("warns about everything, and stops nobody", () => {
    code.write("eslint.config.mjs", asWarnings!.text);
    const run = code.eslint("--format", "json", ".");
    expect(run.status).toBe(0);
    const severities = Object.values(messagesByFile(run)).flatMap((messages) =>
      messages.map((found) => found.severity),
    );
    expect(severities).toEqual([1, 1, 1, 1]);
  });

  it("has errors where a team is done, and warnings elsewhere", () => {
    code.write("eslint.config.mjs", byFolder!.text);
    code.write("services/billing/invoice.js", code.read("agent.js"));
    code.write("services/billing/dunning.ts", wrongFile("ts"));
    const found = messagesByFile(code.eslint("--format", "json", "."));
    const severityIn = (name: string) => found[name]![0]!.severity;
    expect(["invoice.js", "dunning.ts"].map(severityIn)).toEqual([2, 2]);
    expect(["agent.js", "price.ts"].map(severityIn)).toEqual([1, 1]);
  });

  it.each(["--suppress-all", "--suppress-rule"])("accepts with %s what is there, and nothing new", (option) => {
    expect(follow(option).status).toBe(0);
    expect(code.eslint(".").status).toBe(0);
    const counts = JSON.parse(code.read("eslint-suppressions.json")) as Record<string, object>;
    for (const name of ["agent.js", "price.ts"]) {
      expect(counts[name]).toEqual({ "connection-reuse/no-per-request-client": { count: 1 } });
    }

    code.write("new.js", code.read("agent.js"));
    code.write("new.ts", code.read("price.ts"));
    const { status, stdout } = code.eslint(".");
    expect(status).toBe(1);
    expect(stdout).toContain("new.js");
    expect(stdout).toContain("new.ts");
    expect(stdout).not.toContain("region.js");
  });

  it("can only shrink", () => {
    follow("--suppress-all");
    code.write("agent.js", fixed);
    expect(code.eslint(".").status).not.toBe(0);
    follow("--prune-suppressions");
    expect(code.eslint(".").status).toBe(0);
    expect(JSON.parse(code.read("eslint-suppressions.json"))).not.toHaveProperty(["agent.js"]);
  });
});
