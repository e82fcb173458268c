import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";

const POLL_MS = 200;

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A terminal that a person would sit at, in a tmux server of its own. */
export class Terminal {
  readonly #socket = `connection-reuse-${randomUUID()}`;

  constructor(command: string, cwd: string, environment: Readonly<Record<string, string>>) {
    const variables = Object.entries(environment).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
    this.#tmux("new-session", "-d", "-x", "140", "-y", "40", "-c", cwd, ...variables, command);
  }

  #tmux(...parameters: string[]): string {
    return execFileSync("tmux", ["-L", this.#socket, ...parameters], { encoding: "utf8" });
  }

  /** Presses keys, by tmux's names for them. */
  press(...keys: string[]): void {
    this.#tmux("send-keys", ...keys);
  }

  /** What is on the screen. */
  screen(): string {
    return this.#tmux("capture-pane", "-p");
  }

  /** Waits until the screen shows something, and gives the screen. */
  async shows(expected: RegExp, milliseconds = 30_000): Promise<string> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      const screen = this.screen();
      if (expected.test(screen)) return screen;
      if (Date.now() > deadline) throw new Error(`the screen never showed ${expected}:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  close(): void {
    this.#tmux("kill-server");
  }
}
