import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/vertexai",
  versions: "^1",
  docs: "https://github.com/googleapis/nodejs-vertexai",
  clients: { VertexAI: { via: "new", costs: "requests", owns: "its own access token", readsEnvironment: true } },
} satisfies LibraryEntry;
