import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Counts, CountingServer } from "../../tests/proofs/support/servers.js";

const FOLDERS = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", "/usr/lib/postgresql/15/bin"];
const PATIENCE = 20_000;

/** The connections that a daemon accepted since it started, and those that are open, without our own. */
export type Read = () => Promise<Pick<Counts, "connections" | "open">>;

/**
 * A server program that a proof starts, on a free port of 127.0.0.1, with a directory that goes with it. A second
 * port is for those that tell their counters elsewhere.
 */
export interface Daemon {
  readonly program: string;
  /** Commands that prepare the directory. */
  readonly prepare?: (directory: string) => readonly (readonly [program: string, ...parameters: string[]])[];
  readonly parameters: (port: number, directory: string, second: number) => readonly string[];
  /** How its counters are read, once it answers. */
  readonly counters: (port: number, log: () => string, second: number) => Read | Promise<Read>;
}

/** Whether a program is on this machine. */
export function isInstalled(program: string): boolean {
  return FOLDERS.some((folder) => existsSync(path.join(folder, program)));
}

/** Starts a daemon as a user without rights, and stops it with the proof. */
export async function startDaemon(daemon: Daemon): Promise<CountingServer> {
  const directory = mkdtempSync(path.join(tmpdir(), "proof-"));
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  for (const [program, ...parameters] of daemon.prepare?.(directory) ?? []) {
    const { status, stderr } = spawnSync(found(program), parameters, { ...user, cwd: directory, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  }
  const port = await freePort();
  const second = await freePort();
  const child = spawn(found(daemon.program), daemon.parameters(port, directory, second), { ...user, cwd: directory });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const close = async () => {
    await stop(child);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await answering(port);
    return counting(port, await retried(() => daemon.counters(port, () => log, second)), close);
  } catch (error) {
    await close();
    throw new Error(`${daemon.program} did not start: ${log}`, { cause: error });
  }
}

async function counting(port: number, read: Read, close: () => Promise<void>): Promise<CountingServer> {
  let zero = (await read()).connections;
  return {
    port,
    hold: () => undefined,
    counts: async () => {
      const { connections, open } = await read();
      return { connections: connections - zero, open };
    },
    reset: async () => {
      zero = (await read()).connections;
    },
    close,
  };
}

/** A connection of our own, on which a daemon is asked for its counters in words. */
export async function conversation(port: number): Promise<(question: string, end: RegExp) => Promise<string>> {
  const socket = net.connect(port, "127.0.0.1");
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  socket.unref();
  return (question, end) =>
    new Promise((resolve) => {
      let answer = "";
      const listen = (chunk: Buffer): void => {
        answer += chunk.toString();
        if (!end.test(answer)) return;
        socket.off("data", listen);
        resolve(answer);
      };
      socket.on("data", listen);
      socket.write(question);
    });
}

/** What a client program of the daemon prints. */
export function asked(program: string, parameters: readonly string[]): string {
  const { stdout, status, stderr } = spawnSync(found(program), parameters, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

function found(program: string): string {
  return FOLDERS.map((folder) => path.join(folder, program)).find((file) => existsSync(file)) ?? program;
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function answering(port: number): Promise<void> {
  return retried(
    () =>
      new Promise<void>((resolve, reject) => {
        const socket = net.connect(port, "127.0.0.1", () => {
          socket.destroy();
          resolve();
        });
        socket.on("error", reject);
      }),
  );
}

/** Tries again until it works or patience ends. */
async function retried<Value>(attempt: () => Value | Promise<Value>): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(force);
}
