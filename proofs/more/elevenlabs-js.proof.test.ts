import { ElevenLabsClient } from "@elevenlabs/elevenlabs-js";
import { prove } from "../support/prove.js";

prove({
  library: "@elevenlabs/elevenlabs-js",
  client: "ElevenLabsClient",
  respond: () => ({ body: [] }),
  create: ({ url }) => new ElevenLabsClient({ apiKey: "key", baseUrl: url }),
  send: (client) => client.models.list(),
});
