import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/service-bus",
  versions: "^7",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/servicebus/service-bus/",
  clients: {
    ServiceBusClient: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
    // A link of its own on the connection of the client, with an authorisation of its own.
    "ServiceBusClient#createSender": {
      docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-performance-improvements#reusing-factories-and-clients",
      construction: { via: "call" },
      cost: { fresh: "requests" },
      ending: { by: ["close"], after: "fails" },
    },
    ServiceBusAdministrationClient: { construction: { via: "new" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
