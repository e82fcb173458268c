import type { LibraryEntry } from "../schema.js";

export default {
  package: "statsd-client",
  versions: "^0.4",
  docs: "https://github.com/msiebuhr/node-statsd-client",
  clients: {
    default: { via: "new", costs: "connections", owns: "its own UDP socket", release: ["close"], throws: "never" },
  },
} satisfies LibraryEntry;
