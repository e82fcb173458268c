import {
  createTRPCClient,
  createTRPCProxyClient,
  createTRPCUntypedClient,
  createWSClient,
  httpLink,
  TRPCUntypedClient,
  wsLink,
} from "@trpc/client";
import { initTRPC, type AnyRouter } from "@trpc/server";
import { applyWSSHandler } from "@trpc/server/adapters/ws";
import { WebSocket, WebSocketServer } from "ws";
import { prove } from "../support/prove.js";
import { startWebSockets } from "./support/web-sockets.js";

const respond = () => ({ body: { result: { data: 1 } } });
const { procedure, router: makeRouter } = initTRPC.create();
const router = makeRouter({ field: procedure.query(() => 1) });

for (const [name, make] of Object.entries({ createTRPCClient, createTRPCProxyClient })) {
  prove({
    library: "@trpc/client",
    client: name,
    made: () => `${name}({ links: [httpLink({ url })] })`,
    respond,
    create: ({ url }) => make<typeof router>({ links: [httpLink({ url })] }),
    send: (client) => client.field.query(),
  });
}
prove({
  library: "@trpc/client",
  client: "createTRPCUntypedClient",
  made: () => "createTRPCUntypedClient({ links: [httpLink({ url })] })",
  respond,
  create: ({ url }) => createTRPCUntypedClient<AnyRouter>({ links: [httpLink({ url })] }),
  send: (client) => client.query("field"),
});
prove({
  start: () => startWebSockets((server) => applyWSSHandler({ wss: new WebSocketServer({ server }), router })),
  oneAtATime: true,
  library: "@trpc/client",
  client: "createWSClient",
  made: () => "createWSClient({ url })",
  create: ({ port }) =>
    createWSClient({ url: `ws://127.0.0.1:${port}`, WebSocket: WebSocket as unknown as typeof globalThis.WebSocket }),
  send: (client) => new TRPCUntypedClient<AnyRouter>({ links: [wsLink({ client })] }).query("field"),
  close: (client) => client.close(),
});
