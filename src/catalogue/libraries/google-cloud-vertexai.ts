import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/vertexai",
  versions: "^1",
  docs: "https://github.com/googleapis/nodejs-vertexai",
  clients: { VertexAI: { construction: { via: "new", readsEnvironment: true }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
