import { AssemblyAI } from "assemblyai";
import { prove } from "../support/prove.js";

prove({
  library: "assemblyai",
  client: "AssemblyAI",
  create: ({ url }) => new AssemblyAI({ apiKey: "key", baseUrl: url }),
  send: (client) => client.transcripts.get("id"),
});
