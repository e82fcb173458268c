import type { ShortLivedClient } from "../execution/client-lifetime.js";
import { shortLivedClientRule } from "./short-lived-client-rule.js";

const LOSSES = {
  connections: "no request reuses its connections",
  requests: "it repeats requests that a shared one makes once",
  memory: "none of them is ever freed",
} as const;

function loss({ costs, construction, part }: ShortLivedClient): string {
  const owner = part ?? construction;
  if (owner.entry.identity && owner.entry.pool) return `every one opens its own connection. Take it from a shared \`${owner.entry.pool}\``;
  return `${LOSSES[costs as keyof typeof LOSSES]}. Create it once, at module scope`;
}

/** Clients whose fresh instance costs connections, requests or memory. */
export default shortLivedClientRule("no-per-request-client", {
  docs: {
    description: "Disallow creating clients that own connections per request, iteration or call",
    recommended: "error",
  },
  costs: new Set(["connections", "requests", "memory"]),
  loss,
  messages: {
    perRequest: "`{{name}}` is created{{via}} on every request ({{because}}, line {{line}}), so {{loss}}.",
    perIteration: "`{{name}}` is created{{via}} in every iteration ({{because}}, line {{line}}), so {{loss}}.",
    perCall: "`{{name}}` is created{{via}} on every call ({{because}}, line {{line}}), so {{loss}}.",
  },
});
