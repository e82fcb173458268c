import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const client = { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "@temporalio/client",
  versions: "^1",
  docs: "https://docs.temporal.io/develop/typescript/temporal-client",
  clients: {
    "Connection.connect": {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
    Client: client,
    WorkflowClient: client,
    ScheduleClient: client,
  },
} satisfies LibraryEntry;
