import { GoogleGenAI } from "@google/genai";
import { prove } from "../support/prove.js";

prove({
  library: "@google/genai",
  client: "GoogleGenAI",
  create: ({ url }) => new GoogleGenAI({ apiKey: "key", httpOptions: { baseUrl: url } }),
  send: (client) => client.models.get({ model: "model" }),
});
