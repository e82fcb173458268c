import { ChromaClient } from "chromadb";
import { prove } from "../support/prove.js";

prove({
  library: "chromadb",
  client: "ChromaClient",
  respond: () => ({ body: { "nanosecond heartbeat": 1 } }),
  create: ({ port }) => new ChromaClient({ host: "127.0.0.1", port }),
  send: (client) => client.heartbeat(),
});
