import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/cloud-sql-connector",
  versions: "^1",
  docs: "https://github.com/GoogleCloudPlatform/cloud-sql-nodejs-connector#readme",
  clients: {
    Connector: {
      construction: { via: "new" },
      cost: { fresh: "requests" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
