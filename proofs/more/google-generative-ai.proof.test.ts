import { GoogleGenerativeAI } from "@google/generative-ai";
import { prove } from "../support/prove.js";

prove({
  library: "@google/generative-ai",
  client: "GoogleGenerativeAI",
  create: () => new GoogleGenerativeAI("key"),
  send: (client, { url }) => client.getGenerativeModel({ model: "model" }, { baseUrl: url }).generateContent("text"),
});
