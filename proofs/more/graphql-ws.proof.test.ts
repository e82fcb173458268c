import { buildSchema } from "graphql/index.js";
import { createClient } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocket, WebSocketServer } from "ws";
import { prove } from "../support/prove.js";
import { startWebSockets } from "./support/web-sockets.js";

const schema = buildSchema("type Query { field: Int }");

prove({
  start: () => startWebSockets((server) => useServer({ schema }, new WebSocketServer({ server }))),
  oneAtATime: true,
  library: "graphql-ws",
  client: "createClient",
  made: (options) => `createClient(${options || "{ url }"})`,
  create: ({ port, options }) => createClient({ url: `ws://127.0.0.1:${port}`, webSocketImpl: WebSocket, ...options }),
  send: async (client) => {
    const answers = client.iterate({ query: "{ field }" });
    while (!(await answers.next()).done);
  },
  close: (client) => client.dispose(),
});
