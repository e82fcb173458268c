import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Counts, CountingServer } from "../../support/servers.js";
import { relayTo } from "./relay.js";

/** Debian's command of this name in the PATH of root changes the user: the one behind it is meant. */
const RABBITMQ = "/usr/lib/rabbitmq/bin";
const PATH = (process.env["PATH"] ?? "").split(path.delimiter);
const FOLDERS = [RABBITMQ, ...PATH, "/usr/sbin", "/usr/lib/postgresql/15/bin"];
const PATIENCE = 30_000;

/** The connections that a daemon accepted since it started, and those that are open, without our own. */
export type Read = () => Promise<Pick<Counts, "connections" | "open">>;

/**
 * A server program that a proof starts, on a free port of 127.0.0.1, with a directory that goes with it. Two
 * more ports are for those that tell their counters elsewhere, or talk among themselves.
 */
export interface Daemon {
  readonly program: string;
  /** Commands that prepare the directory. */
  readonly prepare?: (directory: string) => readonly (readonly [program: string, ...parameters: string[]])[];
  readonly parameters: (port: number, directory: string, more: Ports) => readonly string[];
  /** The environment that it needs beside our own. */
  readonly environment?: (port: number, directory: string, more: Ports) => Readonly<Record<string, string>>;
  /** A command that ends what it leaves behind. */
  readonly finish?: (more: Ports) => readonly [program: string, ...parameters: string[]];
  /** How its counters are read, once it answers. Absent: a relay in front of it counts. */
  readonly counters?: (port: number, log: () => string, more: Ports) => Read | Promise<Read>;
}

type Ports = readonly [number, number];

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
  const more: Ports = [await freePort(), await freePort()];
  const child = spawn(found(daemon.program), daemon.parameters(port, directory, more), {
    ...user,
    cwd: directory,
    env: { ...process.env, ...daemon.environment?.(port, directory, more) },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const close = async () => {
    await stop(child);
    const [program, ...parameters] = daemon.finish?.(more) ?? [];
    if (program) spawnSync(found(program), parameters);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await answering(port);
    const { counters } = daemon;
    if (!counters) return await relayTo(port, close);
    return counting(port, await retried(() => counters(port, () => log, more)), close);
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
