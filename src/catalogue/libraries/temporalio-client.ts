import type { ClientEntry, LibraryEntry } from "../schema.js";

const client = { via: "new", costs: "construction", throws: "never" } satisfies ClientEntry;

export default {
  package: "@temporalio/client",
  versions: "^1",
  docs: "https://docs.temporal.io/develop/typescript/temporal-client",
  clients: {
    "Connection.connect": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own gRPC channel",
      release: ["close"],
      connects: true,
    },
    Client: client,
    WorkflowClient: client,
    ScheduleClient: client,
  },
} satisfies LibraryEntry;
