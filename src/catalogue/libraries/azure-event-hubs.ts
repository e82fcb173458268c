import type { ClientEntry, LibraryEntry } from "../schema.js";

const eventHubProducerClient = {
  via: "new",
  costs: "connections",
  owns: "its own AMQP connection",
  release: ["close"],
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
