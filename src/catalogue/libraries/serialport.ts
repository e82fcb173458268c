import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "serialport",
  versions: "^13",
  docs: "https://github.com/serialport/node-serialport#readme",
  clients: {
    SerialPort: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one device per port" },
    },
  },
} satisfies LibraryEntry;
