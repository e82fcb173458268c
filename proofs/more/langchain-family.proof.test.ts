import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { prove } from "../support/prove.js";

const settings = (url: string) => ({ apiKey: "key", configuration: { baseURL: url }, maxRetries: 0 });

prove({
  library: "@langchain/openai",
  client: "ChatOpenAI",
  respond: () => ({
    body: {
      id: "1",
      object: "chat.completion",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "text" } }],
    },
  }),
  create: ({ url }) => new ChatOpenAI({ model: "gpt-4", ...settings(url) }),
  send: (model) => model.invoke("text"),
});
prove({
  library: "@langchain/openai",
  client: "OpenAIEmbeddings",
  respond: () => ({ body: { data: [{ embedding: [0], index: 0 }] } }),
  create: ({ url }) => new OpenAIEmbeddings({ encodingFormat: "float", ...settings(url) }),
  send: (model) => model.embedQuery("text"),
});
