import { shortLivedClientRule } from "./support/short-lived-client-rule.js";

/** Clients that share the process's connections: only their construction is lost. */
export default shortLivedClientRule("prefer-shared-client", {
  docs: {
    description: "Prefer one shared instance of clients whose construction is all that a fresh one costs",
    recommended: "warn",
  },
  costs: new Set(["construction"]),
  message:
    "`{{name}}` is made{{via}} {{when}} ({{because}}{{more}}). Its connections are shared all the same: only the construction is wasted. One at module scope would do.",
});
