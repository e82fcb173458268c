import { DeepgramClient } from "@deepgram/sdk";
import { prove } from "../support/prove.js";

prove({
  library: "@deepgram/sdk",
  client: "DeepgramClient",
  create: ({ url }) =>
    new DeepgramClient({ apiKey: "key", environment: { base: url, production: url, agent: url, agentRest: url } }),
  send: (client) => client.manage.v1.projects.list(),
});
