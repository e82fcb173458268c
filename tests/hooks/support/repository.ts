import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFile } from "../../support/markdown.js";

/** Where the hook managers are installed. */
export const TOOLS = projectFile("tests/hooks/tools");

/** What a commit came to. */
export interface CommitResult {
  readonly accepted: boolean;
  readonly output: string;
}

/** A real git repository in a temporary folder, in which the plugin, ESLint and the hook managers are installed. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), "connection-reuse-hooks-"));

  constructor() {
    const modules = join(this.root, "node_modules");
    mkdirSync(join(modules, ".bin"), { recursive: true });
    for (const source of [projectFile("node_modules"), join(TOOLS, "node_modules")]) {
      for (const name of readdirSync(source))
        if (!name.startsWith(".")) this.#link(join(source, name), join(modules, name));
      for (const name of readdirSync(join(source, ".bin")))
        this.#link(join(source, ".bin", name), join(modules, ".bin", name));
    }
    this.#link(projectFile("."), join(modules, "eslint-plugin-connection-reuse"));
    this.write(".gitignore", "node_modules\n");
    this.write("package.json", '{ "type": "module" }\n');
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("config", "user.name", "A developer");
    this.git("config", "user.email", "developer@example.com");
  }

  #link(target: string, path: string): void {
    if (!existsSync(path)) symlinkSync(target, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** The text of a file in the newest commit. */
  committed(path: string): string {
    return this.git("show", `HEAD:${path}`);
  }

  git(...parameters: string[]): string {
    return execFileSync("git", parameters, {
      cwd: this.root,
      encoding: "utf8",
      env: this.#environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** Runs a command line, as pasted into a shell. */
  run(command: string): void {
    const { status, stderr, stdout } = spawnSync("sh", ["-c", command], {
      cwd: this.root,
      encoding: "utf8",
      env: this.#environment(),
    });
    if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
  }

  /** Commits what is staged, through the hooks. */
  commit(): CommitResult {
    const { status, stdout, stderr } = spawnSync("git", ["commit", "--message", "Change the service"], {
      cwd: this.root,
      encoding: "utf8",
      env: this.#environment(),
    });
    return { accepted: status === 0, output: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Hook managers stay out of the way where they see a build server. */
  #environment(): NodeJS.ProcessEnv {
    const { CI: _ci, HUSKY: _husky, LEFTHOOK: _lefthook, ...environment } = process.env;
    return {
      ...environment,
      PATH: `${join(this.root, "node_modules/.bin")}:${environment["PATH"]}`,
      npm_config_offline: "true",
    };
  }
}
