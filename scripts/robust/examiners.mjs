// Processes that examine programs. One that takes too long, or ends, is replaced: that is a failure of the program.
import { fork } from "node:child_process";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("examiner.mjs", import.meta.url));

/**
 * Examines programs in so many processes, and gives what was found of each to `done`, as it comes.
 * @param tasks each with `directory`, `path` and `parser`
 * @param limit seconds that one program may take
 */
export async function examineAll(tasks, { processes, limit, babel }, done) {
  const pending = tasks.values();
  await Promise.all(Array.from({ length: processes }, () => work(pending, () => fork(SCRIPT, [babel]), limit, done)));
}

async function work(pending, start, limit, done) {
  let child;
  for (const task of pending) {
    child ??= start();
    const { found, isGone } = await answer(child, task, limit);
    if (isGone) child = undefined;
    if (found) done(task, found);
  }
  child?.disconnect();
}

/** What a process says of a program; the process is gone where it says nothing in time. */
function answer(child, task, limit) {
  return new Promise((resolve) => {
    const failed = (failure) => {
      child.removeAllListeners();
      child.kill("SIGKILL");
      resolve({ isGone: true, found: { parsed: true, reports: 0, fixes: 0, suggestions: 0, failures: [failure] } });
    };
    const timer = setTimeout(() => failed(`timeout: ${limit} s`), limit * 1000);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      failed(`crash: the process ended with ${signal ?? code}`);
    });
    child.once("message", (found) => {
      clearTimeout(timer);
      child.removeAllListeners("exit");
      resolve({ isGone: false, found });
    });
    child.send(task);
  });
}
