import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";

/** Starts `server.js` of a directory as a process of its own, and waits until it listens. */
export async function startService(directory, upstream) {
  const child = spawn(process.execPath, ["server.js"], {
    cwd: directory,
    env: { ...process.env, PORT: "0", UPSTREAM_URL: upstream, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, "line"),
    exited.then(([code]) => Promise.reject(new Error(`the service ended with ${code} before it listened`))),
  ]);
  return {
    url: `http://127.0.0.1:${/\d+$/.exec(line)[0]}`,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
