import type { HostEntry } from "../host-schema.js";

const BOTS = ["Bot", "Plugin"] as const;

export default {
  host: "Botpress",
  docs: "https://botpress.com/docs/for-developers/sdk/overview",
  // The second is what `bp` generates beside the sources, with the classes of the SDK in it.
  modules: ["@botpress/sdk", ".botpress"],
  scopes: [
    {
      match: "call",
      runs: "once",
      what: "installation",
      callees: ["Integration"],
      members: ["register", "unregister"],
    },
    { match: "call", runs: "once", what: "installation", callees: BOTS, members: ["register"] },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["Integration"],
      members: ["handler", "actions.*", "channels.*.messages.*"],
    },
    { match: "call", runs: "perRequest", what: "handler", callees: BOTS, members: ["actions.*"] },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["message", "event", "stateExpired", "workflowStart", "workflowContinue", "workflowTimeout"],
      receiver: { madeBy: BOTS, through: ["on"] },
      handlers: "last",
    },
  ],
} as const satisfies HostEntry;
