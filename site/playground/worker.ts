import { lint, type Result } from "./lint.js";
import type { Program } from "./program.js";

/** A program to lint. */
export interface Question {
  readonly id: number;
  readonly program: Program;
}

/** What is said of it, or what stands in the way: settings that are wrong. */
export interface Answer {
  readonly id: number;
  readonly results?: Readonly<Record<string, Result>>;
  readonly problem?: string;
}

self.onmessage = async ({ data: { id, program } }: MessageEvent<Question>) => {
  self.postMessage({ id, ...(await answerTo(program)) } satisfies Answer);
};

async function answerTo(program: Program): Promise<Omit<Answer, "id">> {
  try {
    return { results: await lint(program) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
