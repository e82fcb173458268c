/**
 * What members of a client do to it, by the usual meaning of their names: for clients of which the catalogue does not say
 * it. Source: the members of the clients of the catalogue, and those of Node.js streams, sockets and emitters.
 */

/** Methods that change an object in most libraries; a client that has other meanings for them is not moved either. */
export const CHANGING_METHODS =
  /^(?:on|once|off|use|init|open|start|login|connect|listen|bind|configure|register|plugin|enable|disable|reset|emit|intercept|authenticate|subscribe|unsubscribe|(?:set|add|append|prepend|register|remove|clear|reset|configure|update|enable|disable|auth|sign|login)[A-Z_]\w*)$/;

/** Methods that change an object, except where the catalogue lists what does and these are requests (`redis.set`). */
export const PERHAPS_CHANGING_METHODS: ReadonlySet<string> = new Set(["set", "add", "remove", "delete", "clear"]);

/** Members through which an object is changed. */
export const CHANGING_MEMBERS: ReadonlySet<string> = new Set([
  "interceptors",
  "defaults",
  "hooks",
  "hook",
  "middlewareStack",
  "middleware",
  "plugins",
  "events",
  "auth",
  "session",
  "transaction",
]);

/** Methods that close a client. */
export const CLOSING_METHODS: ReadonlySet<string> = new Set([
  "close",
  "destroy",
  "end",
  "quit",
  "disconnect",
  "dispose",
  "shutdown",
  "terminate",
  "release",
  "$disconnect",
]);

/** Builtin modules whose functions only use the agent that they are given. */
export const REQUEST_MODULES: ReadonlySet<string> = new Set(["node:http", "node:https"]);
