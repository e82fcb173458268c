import workerUrl from "../../.cache/site/linter.js?url";
import type { Program } from "./program.js";
import type { Answer, Question } from "./worker.js";

/** Lints programs in a worker, so that nobody who types waits for it. */
export class PlaygroundLinter {
  readonly #worker = new Worker(workerUrl, { type: "module" });
  #last = 0;

  /** @param onAnswer is called for the last program that was asked about, and for none before it */
  constructor(onAnswer: (answer: Answer) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === this.#last) onAnswer(data);
    };
  }

  /** Asks about a program. */
  lint(program: Program): void {
    this.#last += 1;
    this.#worker.postMessage({ id: this.#last, program } satisfies Question);
  }

  /** Gives no answer about the last program any more: it has changed since. */
  forget(): void {
    this.#last += 1;
  }

  /** Ends the worker. */
  stop(): void {
    this.#worker.terminate();
  }
}
