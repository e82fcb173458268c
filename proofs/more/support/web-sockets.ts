import type http from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CountingServer } from "../../support/servers.js";
import { relayTo } from "./relay.js";

/** An HTTP server on which a library's own server listens for WebSockets, behind a relay that counts. */
export async function startWebSockets(
  listen: (server: http.Server) => unknown,
  close: () => unknown = () => undefined,
): Promise<CountingServer> {
  const server = createServer();
  listen(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return relayTo(port, async () => {
    await close();
    server.closeAllConnections();
    server.close();
  });
}
