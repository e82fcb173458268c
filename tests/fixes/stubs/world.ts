/** What surrounds a program while it runs, and what can be seen of it from outside. */
export interface World {
  /** The variables of the environment. */
  readonly env: Record<string, string | undefined>;
  /** What servers see, in order: which client, made from what, asks for what. */
  readonly requests: string[];
  /** What the program prints. */
  readonly printed: string[];
  /** Clients that have opened connections of their own. */
  readonly connections: Set<object>;
  /** How many preparations are to reject. */
  failures: number;
}

/** A world in which nothing has happened. */
export function newWorld(env: Record<string, string | undefined>, failures = 0): World {
  return { env, requests: [], printed: [], connections: new Set(), failures };
}

/** Lets other work go on, as every request does. */
export async function turn(): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) await Promise.resolve();
}
