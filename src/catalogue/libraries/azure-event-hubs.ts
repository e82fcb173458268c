import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const eventHubProducerClient = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "@azure/event-hubs",
  versions: "^6",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/eventhub/event-hubs/",
  clients: {
    EventHubProducerClient: eventHubProducerClient,
    EventHubConsumerClient: eventHubProducerClient,
    EventHubBufferedProducerClient: eventHubProducerClient,
  },
} satisfies LibraryEntry;
