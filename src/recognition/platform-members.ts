import type { IncomingMessage } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let members: ReadonlySet<string> | undefined;

/**
 * The names of the members of responses of the platform itself, of promises, and of lists.
 *
 * Node loads its HTTP client when somebody names `Response`: not before a file asks for its members.
 */
export function platformMembers(): ReadonlySet<string> {
  if (!members) {
    const { IncomingMessage: message } = require("node:http") as { IncomingMessage: typeof IncomingMessage };
    members = new Set(
      [Response, ReadableStream, message, Promise, Array].flatMap(({ prototype }) => namesOf(prototype as object)),
    );
  }
  return members;
}

/** The names of what an object has and inherits. */
function namesOf(object: object): readonly string[] {
  const above = Object.getPrototypeOf(object) as object | null;
  return [...Object.getOwnPropertyNames(object), ...(above ? namesOf(above) : [])];
}
