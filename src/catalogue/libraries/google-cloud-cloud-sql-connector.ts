import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/cloud-sql-connector",
  versions: "^1",
  docs: "https://github.com/GoogleCloudPlatform/cloud-sql-nodejs-connector#readme",
  clients: {
    Connector: {
      via: "new",
      costs: "requests",
      owns: "its own certificates, renewed in the background",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
