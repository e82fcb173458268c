import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "modbus-serial",
  versions: "^8",
  docs: "https://github.com/yaacov/node-modbus-serial#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it keeps the address of the device that it talks to" },
    },
  },
} satisfies LibraryEntry;
