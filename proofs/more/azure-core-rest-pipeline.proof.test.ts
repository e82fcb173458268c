import { createDefaultHttpClient, createPipelineRequest } from "@azure/core-rest-pipeline";
import { prove } from "../support/prove.js";

prove({
  library: "@azure/core-rest-pipeline",
  client: "createDefaultHttpClient",
  create: () => createDefaultHttpClient(),
  send: (client, { url }) => client.sendRequest(createPipelineRequest({ url, allowInsecureConnection: true })),
});
