import type { HostEntry } from "../host-schema.js";

export default {
  host: "Azure messaging",
  docs: "https://learn.microsoft.com/javascript/api/@azure/service-bus/servicebusreceiver",
  modules: ["@azure/service-bus", "@azure/event-hubs"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["subscribe"],
      receiver: { any: true },
      members: ["processMessage", "processEvents", "processError"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      types: ["ServiceBusReceivedMessage", "ReceivedEventData"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
