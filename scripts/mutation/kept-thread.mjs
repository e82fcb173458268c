// One thread for all runs of the tests. Vitest starts one for each, which loads ESLint and TypeScript again: seconds, where
// the tests that a mutant is tried with take milliseconds.
import { ThreadsPoolWorker } from "vitest/node";

const ANSWERS = { start: "started", stop: "stopped" };

/** A pool that never ends its thread. What it has of `files` is loaded again for each run: no mutant sees what another left. */
export function keptThread(files) {
  let kept;
  return {
    name: "kept-thread",
    createPoolWorker(options) {
      const isFirst = kept === undefined;
      const thread = (kept ??= new ThreadsPoolWorker(options));
      const listeners = [];
      return {
        name: "kept-thread",
        async start() {
          if (!isFirst) return;
          await thread.start();
          thread.on("exit", () => (kept = undefined));
        },
        send(message) {
          const answer = isFirst && message.type === "start" ? undefined : ANSWERS[message.type];
          if (answer) return tell({ type: answer, __vitest_worker_response__: true });
          const context = message.type === "run" ? { ...message.context, invalidates: files } : message.context;
          thread.send(context ? { ...message, context } : message);
        },
        on(event, listener) {
          listeners.push([event, listener]);
          thread.on(event, listener);
        },
        off: (event, listener) => thread.off(event, listener),
        stop() {
          for (const [event, listener] of listeners) thread.off(event, listener);
        },
        deserialize: (data) => data,
      };

      function tell(message) {
        for (const [event, listener] of listeners) if (event === "message") listener(message);
      }
    },
  };
}
