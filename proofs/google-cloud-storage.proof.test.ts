import { Storage } from "@google-cloud/storage";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "@google-cloud/storage",
  client: "Storage",
  create: ({ url }) => new Storage({ apiEndpoint: url, projectId: "project", useAuthWithCustomEndpoint: false }),
  send: (client) => client.getBuckets(),
});
