import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blocksOf, projectFile } from "../../support/markdown.js";

const ESLINT = projectFile("node_modules/eslint/bin/eslint.js");

/** The configuration that the documentation gives first. */
const CONFIGURATION = blocksOf("docs/getting-started.md").find((block) => block.file === "eslint.config.mjs")!.text;

/** What a command came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A message as the formatter `json` gives it. */
export interface Message {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
  readonly severity: number;
  readonly fix?: object;
  readonly suggestions?: readonly {
    readonly desc: string;
    readonly fix: { readonly range: readonly [number, number]; readonly text: string };
  }[];
}

/** The same mistake in several files, each with a repair of another kind, and one file without any. */
const FILES = {
  "agent.js": `import https from "node:https";
import axios from "axios";

export async function price() {
  const agent = new https.Agent({ keepAlive: true });
  return await axios.get("https://upstream/", { httpsAgent: agent });
}
`,
  "region.js": `import { S3Client } from "@aws-sdk/client-s3";

export async function handler(event) {
  const s3 = new S3Client({ region: process.env.REGION });
  return await s3.send(event.command);
}
`,
  "body.js": `export async function price(id) {
  const response = await fetch(\`https://prices.example/\${id}\`);
  if (!response.ok) throw new Error("no price");
  return await response.json();
}
`,
  "fine.js": `import https from "node:https";

export const agent = new https.Agent({ keepAlive: true });
`,
} as const;

/** A folder with a configuration and some files, below the project so that its name leads to its build. */
export class CodeBase {
  readonly root: string;

  constructor() {
    mkdirSync(projectFile(".cache"), { recursive: true });
    this.root = mkdtempSync(projectFile(".cache/integration-"));
    this.write("eslint.config.mjs", CONFIGURATION);
    for (const [path, text] of Object.entries(FILES)) this.write(path, text);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  /** Runs a script of Node in the folder. */
  node(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
    const env = { ...process.env, NO_COLOR: "1", ...environment };
    return spawnSync(process.execPath, [script, ...args], { cwd: this.root, env, encoding: "utf8", timeout: 50_000 });
  }

  eslint(...args: string[]): Run {
    return this.node(ESLINT, args);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The messages of a run with the formatter `json`, by the name of the file. */
export function messagesByFile({ stdout }: Run): Record<string, readonly Message[]> {
  const results = JSON.parse(stdout) as readonly { filePath: string; messages: readonly Message[] }[];
  return Object.fromEntries(
    results
      .filter(({ messages }) => messages.length > 0)
      .map(({ filePath, messages }) => [filePath.slice(filePath.lastIndexOf("/") + 1), messages] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}
