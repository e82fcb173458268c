import type { LibraryEntry } from "../schema.js";

export default {
  package: "statsig-node",
  versions: "^6",
  docs: "https://github.com/statsig-io/node-js-server-sdk#readme",
  clients: {
    StatsigServer: { via: "new", costs: "requests", owns: "its own copy of the flags", release: ["shutdown"] },
  },
} satisfies LibraryEntry;
