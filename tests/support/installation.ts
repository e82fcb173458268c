import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What `npm pack` tells of the package. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** The package as npm would publish it, and projects that install it. */
export class Workspace {
  readonly #directory = mkdtempSync(join(tmpdir(), "connection-reuse-package-"));
  readonly packed: Packed;

  constructor() {
    // Without scripts: the tests run on what is built, and other tests read it at the same time.
    const output = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", this.#directory], root);
    this.packed = (JSON.parse(output) as Packed[])[0]!;
  }

  /** What to install for the package. */
  get tarball(): string {
    return join(this.#directory, this.packed.filename);
  }

  /** A project in which npm has installed something: the arguments are those of `npm install`. */
  project(name: string, install: readonly string[], manifest: object = {}): Project {
    const project = new Project(join(this.#directory, name));
    // Without it, npm would take a directory further up for the project.
    project.write("package.json", JSON.stringify({ type: "module", ...manifest }));
    npm(["install", ...install, "--prefer-offline", "--no-audit", "--no-fund"], project.directory);
    return project;
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** A project with dependencies of its own. */
export class Project {
  constructor(readonly directory: string) {}

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  node(args: readonly string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [...args], { cwd: this.directory, encoding: "utf8" });
  }

  /** Runs an installed command. */
  command(name: string, args: readonly string[]): SpawnSyncReturns<string> {
    const env = { ...process.env, NO_COLOR: "1" };
    return spawnSync(this.path(`node_modules/.bin/${name}`), [...args], {
      cwd: this.directory,
      env,
      encoding: "utf8",
    });
  }
}

/** Runs npm without the settings that a surrounding npm run leaves in the environment. */
function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/i.test(name)));
  return execFileSync("npm", [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
