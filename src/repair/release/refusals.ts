import type { Exit } from "../../bodies/exits.js";

/** What a refusal means for a person. */
interface Meaning {
  /** Why no edit of the file releases the body. */
  readonly because: string;
  /** The same of one body, for a message, as what follows "Not repaired:". `{{code}}` stands for the call that leaves it, `{{place}}` for where it is left. */
  readonly told: string;
}

/** All that can stand against releasing a body where it is left, with what the documentation says of it. */
export const REFUSALS = {
  elsewhere: {
    because:
      "The response is given to a function of another file, which leaves its body open. One release there serves all of its callers, and the message names the place.",
    told: "{{code}} leaves it at {{place}}",
  },
  synchronous: {
    because: "The function cannot `await`, and nothing lets it: a synchronous function, or a callback of an event.",
    told: "the function around it cannot wait",
  },
  uncertain: {
    because:
      "The name may hold something other than the response: `.catch(handle)`, `cached ?? (await fetch(url))`, or what another function gives and no code has looked at.",
    told: "what holds it may be something other than a response",
  },
  unnamed: {
    because:
      "Nothing names the response where its body is left, and its request cannot be told apart from what its statement does before.",
    told: "nothing names the response at {{place}}",
  },
  copy: {
    because: "It is a copy, or has one, that nobody reads: then no `clone()` has to be made.",
    told: "without the `clone()` there is nothing to read",
  },
  "also-read": {
    because:
      "The exit is also reached with the body read, and no `if` or choice between values tells which: a `switch`, a loop, a condition that calls a function.",
    told: "on some ways to {{place}} it has been read",
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** Why a body is not released. */
export type Reason = keyof typeof REFUSALS;

/** What stands against releasing a body, and the exit at which it does. */
export interface Refusal {
  readonly reason: Reason;
  readonly exit: Exit;
}
