/**
 * What members of a client do to it, by the usual meaning of their names: for clients of which the catalogue does not say
 * it. Source: the members of the clients of the catalogue, and those of Node.js streams, sockets and emitters.
 */

/** Methods that listen, connect or sign in, in most libraries; a client that has other meanings for them is not moved either. */
export const SESSION_METHODS =
  /^(?:on|once|off|use|init|open|start|login|connect|listen|bind|emit|intercept|authenticate|subscribe|unsubscribe|(?:set|auth|sign|login)[A-Z_]\w*)$/;

/**
 * Methods that change an object, or have a service change something of its own: `client.addHeader()`, but
 * `dynamo.updateItem()`. Those of a part of a client (`stripe.customers.update()`) are requests.
 */
export const CONFIGURING_METHODS =
  /^(?:configure|register|plugin|enable|disable|reset|set|add|remove|delete|clear|(?:add|append|prepend|register|remove|clear|reset|configure|update|enable|disable)[A-Z_]\w*)$/;

/** Members through which an object is changed. */
export const CHANGING_MEMBERS: ReadonlySet<string> = new Set([
  "interceptors",
  "defaults",
  "hooks",
  "hook",
  "middlewareStack",
  "middleware",
  "plugins",
  "headers",
  "cookies",
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
