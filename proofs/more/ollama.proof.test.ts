import { Ollama } from "ollama";
import { prove } from "../support/prove.js";

prove({
  library: "ollama",
  client: "Ollama",
  create: ({ url }) => new Ollama({ host: url }),
  send: (client) => client.list(),
});
