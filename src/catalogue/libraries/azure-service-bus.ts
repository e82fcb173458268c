import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/service-bus",
  versions: "^7",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/servicebus/service-bus/",
  clients: {
    ServiceBusClient: { via: "new", costs: "connections", owns: "its own AMQP connection", release: ["close"] },
    ServiceBusAdministrationClient: { via: "new", costs: "construction" },
  },
} satisfies LibraryEntry;
