import type { ShortLivedClient } from "../execution/client-lifetime.js";
import { shortLivedClientRule } from "./short-lived-client-rule.js";

function loss({ construction }: ShortLivedClient): string {
  const measured = construction.entry.construction;
  return measured ? `: about ${measured.microseconds} µs and ${measured.bytes} bytes each time` : "";
}

/** Clients that share the process's connections: only their construction is lost. */
export default shortLivedClientRule("prefer-shared-client", {
  docs: {
    description: "Prefer one shared instance of clients whose construction is all that a fresh one costs",
    recommended: "warn",
  },
  costs: new Set(["construction"]),
  loss,
  messages: {
    perRequest:
      "`{{name}}` is created{{via}} on every request ({{because}}, line {{line}}). Connections are shared all the same; what is lost is its construction{{loss}}. One at module scope would do.",
    perIteration:
      "`{{name}}` is created{{via}} in every iteration ({{because}}, line {{line}}). Connections are shared all the same; what is lost is its construction{{loss}}. One at module scope would do.",
    perCall:
      "`{{name}}` is created{{via}} on every call ({{because}}, line {{line}}). Connections are shared all the same; what is lost is its construction{{loss}}. One at module scope would do.",
  },
});
