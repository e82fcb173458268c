// A program that is run for what it prints.
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";

/** Below this a linter has done its work, whether it found something or not. */
const FAILED = 2;

/**
 * Runs a script of Node in a folder and gives what it prints, as JSON.
 * @param script with its arguments
 * @param node the program of Node.js
 * @param input what it is given to read
 * @throws where it ends as a linter does that broke down
 */
export async function jsonOf(script, { cwd, node = process.execPath, input = "" }) {
  // ESLint warns that threads do not pay on few processors.
  const env = { ...process.env, NODE_NO_WARNINGS: "1" };
  const child = spawn(node, script, { cwd, env });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code === null || code >= FAILED) throw new Error(`exit status ${code}: ${(stderr || stdout).slice(0, 2000)}`);
  return JSON.parse(stdout);
}
