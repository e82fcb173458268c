import net from "node:net";
import { serveSockets, type CountingServer } from "../../support/servers.js";

/** Counts the connections to a server of this machine that does not count them itself, and closes it with the proof. */
export async function relayTo(port: number, close: () => unknown): Promise<CountingServer> {
  const relay = await serveSockets((socket) => {
    const onward = net.connect(port, "127.0.0.1");
    socket.pipe(onward).pipe(socket);
    socket.on("close", () => onward.destroy());
    onward.on("error", () => socket.destroy());
  });
  return {
    ...relay,
    close: async () => {
      await relay.close();
      await close();
    },
  };
}
