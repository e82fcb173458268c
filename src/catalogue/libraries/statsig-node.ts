import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "statsig-node",
  versions: "^6",
  docs: "https://github.com/statsig-io/node-js-server-sdk#readme",
  clients: {
    StatsigServer: { construction: { via: "new" }, cost: { fresh: "requests" }, ending: { by: ["shutdown"] } },
  },
} satisfies LibraryEntry;
