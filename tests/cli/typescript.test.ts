import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workspace, type Project } from "../support/installation.js";

const NAME = "eslint-plugin-connection-reuse";
const SERVICE = `import { Pool } from "undici";

export async function prices(ids: readonly string[]): Promise<void> {
  for (const id of ids) await new Pool("http://prices.example").request({ path: \`/\${id}\`, method: "GET" });
}
`;

let workspace: Workspace;

beforeAll(() => {
  workspace = new Workspace();
}, 120_000);

afterAll(() => workspace?.remove());

function projectWith(name: string, install: readonly string[], manifest?: object): Project {
  const project = workspace.project(name, ["--save-dev", "eslint", workspace.tarball, ...install], manifest);
  project.write("service.ts", SERVICE);
  return project;
}

describe("the audit does not depend on the TypeScript of the project", () => {
  it.each([
    { beside: "typescript@7", install: ["typescript@7"], parserAtTop: false },
    // As Yarn 1 lays packages out: the parser beside the TypeScript of the project.
    {
      beside: "typescript@7, without regard to peers",
      install: ["typescript@7", "--legacy-peer-deps"],
      parserAtTop: true,
    },
    { beside: "no typescript", install: [], parserAtTop: true },
  ])(
    "beside $beside",
    ({ install, parserAtTop }) => {
      const project = projectWith(`with-${install.join("-").replaceAll("@", "-")}`, install);
      expect(existsSync(project.path("node_modules/@typescript-eslint/parser"))).toBe(parserAtTop);
      const { status, stdout, stderr } = project.command(NAME, ["service.ts"]);
      expect(stderr).toBe("");
      expect(stdout).toContain("4:31  error  `new Pool()`");
      expect(status).toBe(1);
    },
    240_000,
  );

  it("says in one line where the project forces its own on everything", () => {
    const project = projectWith("forced", [], { overrides: { typescript: "7.0.2" } });
    const { status, stdout, stderr } = project.command(NAME, ["service.ts"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^TypeScript is parsed with version >=[\d.]+ <[\d.]+ of it, but the one that is installed for that is 7\.0\.2 \(.+\)\. Does the project override it\?\n$/,
    );
    expect(status).toBe(2);
  }, 240_000);
});
