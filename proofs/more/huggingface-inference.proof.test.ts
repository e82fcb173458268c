import { InferenceClient } from "@huggingface/inference";
import { prove } from "../support/prove.js";

prove({
  library: "@huggingface/inference",
  client: "InferenceClient",
  respond: () => ({
    body: {
      choices: [],
      created: 1,
      id: "id",
      model: "model",
      object: "object",
      system_fingerprint: "",
      usage: { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 },
    },
  }),
  create: ({ url }) => new InferenceClient("key", { endpointUrl: url }),
  send: (client) => client.chatCompletion({ messages: [{ role: "user", content: "text" }] }),
});
