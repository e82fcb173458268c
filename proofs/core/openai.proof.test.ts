import DefaultOpenAI, { AzureOpenAI, OpenAI } from "openai";
import { prove, type Setting } from "../support/prove.js";

const settings = ({ url }: Setting) => ({ apiKey: "key", baseURL: url });

prove({
  library: "openai",
  client: "default",
  made: () => "new DefaultOpenAI()",
  create: (setting) => new DefaultOpenAI(settings(setting)),
  send: (client) => client.models.list(),
  failing: () => new DefaultOpenAI(),
});
prove({
  library: "openai",
  client: "OpenAI",
  create: (setting) => new OpenAI(settings(setting)),
  send: (client) => client.models.list(),
  failing: () => new OpenAI(),
});
prove({
  library: "openai",
  client: "AzureOpenAI",
  create: (setting) => new AzureOpenAI({ ...settings(setting), apiVersion: "2024-10-21" }),
  send: (client) => client.models.list(),
  failing: () => new AzureOpenAI(),
});
