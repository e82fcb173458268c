import net from "node:net";

const open = new Map<number, Set<net.Socket>>();

/** The sockets of this process that are connected to a port now. */
export function openSockets(port: number): readonly net.Socket[] {
  return [...(open.get(port) ?? [])];
}

/** Keeps account of the sockets that are made from now on: below every library, where sockets connect. */
export function watchSockets(): void {
  const { prototype } = net.Socket as unknown as { prototype: { connect: (...parameters: unknown[]) => net.Socket } };
  const { connect } = prototype;
  prototype.connect = function (this: net.Socket, ...parameters) {
    this.once("connect", () => {
      const port = this.remotePort!;
      const sockets = open.get(port) ?? new Set();
      open.set(port, sockets.add(this));
      this.once("close", () => sockets.delete(this));
    });
    return connect.apply(this, parameters);
  };
}
