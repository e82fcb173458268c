import type { Program } from "./program.js";
import type { Answer, Question } from "./worker.js";

/** The worker that the head of the page has started; none where the reader came from another page. */
const started = globalThis as { linterWorker?: Worker | undefined };

/** Lints programs in a worker, so that nobody who types waits for it. */
export class PlaygroundLinter {
  readonly #worker = started.linterWorker ?? new Worker(LINTER_URL, { type: "module" });
  #last = 0;

  /** @param onAnswer is called for the last program that was asked about, and for none before it */
  constructor(onAnswer: (answer: Answer) => void) {
    started.linterWorker = undefined;
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
