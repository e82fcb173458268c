import type { HostEntry } from "../host-schema.js";

const HANDLERS = ["actions.*", "actions.*.handler", "events.*", "events.*.handler"] as const;

export default {
  host: "Moleculer",
  docs: "https://moleculer.services/docs/0.14/actions",
  modules: ["moleculer"],
  scopes: [
    {
      match: "property",
      runs: "once",
      what: "life cycle hook",
      members: ["started", "created", "stopped"],
      beside: ["actions"],
    },
    {
      match: "property",
      runs: "perRequest",
      what: "action",
      members: HANDLERS,
      beside: ["name"],
      parameters: { count: [0, 2] },
    },
    {
      match: "method",
      runs: "perRequest",
      what: "action",
      methods: ["createService"],
      receiver: { madeBy: ["ServiceBroker"], types: ["ServiceBroker"] },
      members: HANDLERS,
    },
    { match: "valueType", runs: "perRequest", what: "action", types: ["ServiceSchema"], members: HANDLERS },
    { match: "parameterType", runs: "perRequest", what: "action", types: ["Context"], at: [0] },
  ],
} as const satisfies HostEntry;
