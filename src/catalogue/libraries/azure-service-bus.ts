import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/service-bus",
  versions: "^7",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/servicebus/service-bus/",
  clients: {
    ServiceBusClient: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
    ServiceBusAdministrationClient: { construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
