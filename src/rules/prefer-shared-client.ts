import { shortLivedClientRule } from "./support/short-lived-client-rule.js";

/** Clients that share the process's connections: only their construction is lost. */
export default shortLivedClientRule("prefer-shared-client", {
  docs: {
    description: "Prefer one shared instance of clients whose construction is all that a fresh one costs",
    recommended: "warn",
  },
  costs: new Set(["construction"]),
  loss: ({ sends }) =>
    sends
      ? "It has no connections of its own: only the construction is wasted."
      : "It has no connections here: only the construction is wasted.",
  message:
    "`{{name}}` is made{{via}} {{when}} ({{because}}{{more}}). {{loss}} One at module scope would do.{{unrepaired}}",
});
