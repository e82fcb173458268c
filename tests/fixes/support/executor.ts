import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What became of one program. */
export interface Outcome {
  /** Results and errors of every call, in order. */
  readonly results: readonly string[];
  /** What the program computed while it was loaded. */
  readonly early: string | null;
  readonly loadError: string | null;
  readonly connections: number;
  /** What the server saw, sorted. */
  readonly requests: readonly string[];
}

export interface RunOptions {
  /** Calls of each exported function in turn. */
  readonly calls?: number;
  /** Whether as many calls follow all together. */
  readonly concurrent?: boolean;
  /** Whether the environment is another while the module loads than it is at the first call, and from then on. */
  readonly environment?: "settles" | "stays";
  readonly extension?: "mjs" | "cjs";
}

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Runs programs in a child process of its own, against a loopback server that counts connections. */
export class Executor {
  readonly #directory: string;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  readonly #child: ChildProcess;
  #next = 0;
  /** Where the server listens: programs have it as a literal. */
  readonly origin: Promise<string>;

  constructor(name: string) {
    this.#directory = path.join(ROOT, ".cache", "fixes", `${name}-${process.pid}`);
    mkdirSync(this.#directory, { recursive: true });
    writeFileSync(path.join(this.#directory, "package.json"), "{}");
    writeFileSync(
      path.join(this.#directory, "settings.mjs"),
      'export const ADDRESS = "127.0.0.6";\nexport default { address: "127.0.0.7" };\n',
    );
    writeFileSync(
      path.join(this.#directory, "settings.cjs"),
      'exports.ADDRESS = "127.0.0.6";\nexports.default = { address: "127.0.0.7" };\n',
    );
    this.#child = fork(path.join(import.meta.dirname, "runner.mjs"), {
      cwd: ROOT,
      execArgv: ["--no-warnings"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.origin = new Promise((resolve, reject) => {
      this.#child.once("exit", (code) => reject(new Error(`the runner ended with ${code}`)));
      this.#child.on("message", (message: { origin?: string; id?: number }) => {
        if (message.origin !== undefined) resolve(message.origin);
        else this.#waiting.get(message.id!)?.(message as unknown as Outcome);
      });
    });
  }

  /** Runs a program and tells what came of it. */
  async run(
    code: string,
    { calls = 6, concurrent = true, environment = "stays", extension = "mjs" }: RunOptions = {},
  ): Promise<Outcome> {
    await this.origin;
    const id = (this.#next += 1);
    const file = path.join(this.#directory, `program-${id}.${extension}`);
    writeFileSync(file, code);
    const outcome = new Promise<Outcome>((resolve) => this.#waiting.set(id, resolve));
    this.#child.send({ id, file, calls, environment, concurrent });
    return outcome;
  }

  /** Ends the child and removes the programs. */
  stop(): void {
    this.#child.removeAllListeners("exit");
    this.#child.kill();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
