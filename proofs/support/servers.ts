import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import net from "node:net";
import { text } from "node:stream/consumers";
import { selfSigned } from "./certificate.js";

/** How long a held request waits for the next one: far longer than a connection takes on a busy machine. */
const PATIENCE = 300;

/** What a server counted since it was last reset. */
export interface Counts {
  /** Connections that it accepted. */
  readonly connections: number;
  /** Connections that are still open. */
  readonly open: number;
  /** Requests that it answered, where it can tell. */
  readonly requests?: number;
  /** The most requests that it had in hand at one time, where it can tell. */
  readonly peak?: number;
}

/** A server on 127.0.0.1 that counts. */
export interface CountingServer {
  readonly port: number;
  /** Answers none of the next requests before this many are in hand, or no further one arrives. */
  hold(requests: number): void;
  counts(): Counts | Promise<Counts>;
  /** Starts counting from zero, with no connection left. */
  reset(): void | Promise<void>;
  close(): Promise<void>;
}

/** What the upstream answers: 200 and `{}` unless said. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes the reply to a request of known body. */
export type Respond = (request: {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}) => Reply | undefined;

/** How the upstream is spoken to: directly, or as a proxy that answers in the upstream's place. */
export type Protocol = "http" | "https" | "http2" | "http-proxy" | Tunnel;
/** A proxy with an upstream behind it: `connect-proxy` one with TLS, the others one without. */
type Tunnel = "connect-proxy" | "plain-connect-proxy" | "socks-proxy";

/** Starts a counting server for a protocol. Proxies lead every tunnel to an upstream of their own. */
export async function startServer(protocol: Protocol, respond: Respond = () => undefined): Promise<CountingServer> {
  if (isTunnel(protocol)) return startTunnel(protocol, respond);
  const tally = new Tally();
  const server = tally.watch(makeServer(protocol, tally.answer(respond)));
  return tally.server(server, await listen(server));
}

function isTunnel(protocol: Protocol): protocol is Tunnel {
  return protocol.endsWith("-proxy") && protocol !== "http-proxy";
}

function makeServer(protocol: Protocol, answer: http.RequestListener): net.Server {
  const certificate = selfSigned();
  switch (protocol) {
    case "https":
      return https.createServer({ ...certificate, keepAliveTimeout: 30_000 }, answer);
    case "http2":
      return http2.createServer(answer as never);
    default:
      return http.createServer({ keepAliveTimeout: 30_000 }, answer);
  }
}

/**
 * Starts a counting server that does with each connection what `serve` does.
 * @public for the proofs that are not run by every test run
 */
export async function serveSockets(serve: (socket: net.Socket) => void): Promise<CountingServer> {
  const tally = new Tally();
  const server = tally.watch(net.createServer(serve));
  const { counts, ...rest } = tally.server(server, await listen(server));
  // What it knows nothing of is left out: a zero would read as no request at all.
  return { ...rest, counts: async () => pick(await counts(), "connections", "open") };
}

/** A proxy whose tunnels all end at one upstream. It counts its own connections, the upstream the requests. */
async function startTunnel(protocol: Tunnel, respond: Respond): Promise<CountingServer> {
  const upstream = await startServer(protocol === "connect-proxy" ? "https" : "http", respond);
  const tally = new Tally();
  const connect = (socket: net.Socket, greeting: string | Buffer): void => {
    const onward = net.connect(upstream.port, "127.0.0.1", () => socket.write(greeting));
    socket.pipe(onward).pipe(socket);
    socket.on("error", () => onward.destroy()).on("close", () => onward.destroy());
    onward.on("error", () => socket.destroy()).on("close", () => socket.destroy());
  };
  const proxy =
    protocol !== "socks-proxy"
      ? http.createServer().on("connect", (_request, socket: net.Socket) => connect(socket, "HTTP/1.1 200 OK\r\n\r\n"))
      : net.createServer((socket) => answerSocks(socket, connect));
  const own = tally.server(tally.watch(proxy), await listen(proxy));
  return {
    port: own.port,
    hold: (requests) => upstream.hold(requests),
    counts: async () => ({ ...(await upstream.counts()), ...pick(await own.counts(), "connections", "open") }),
    reset: async () => {
      await own.reset();
      await upstream.reset();
    },
    close: async () => {
      await own.close();
      await upstream.close();
    },
  };
}

/** SOCKS 5 without authentication: greeting, CONNECT, then bytes. */
function answerSocks(socket: net.Socket, connect: (socket: net.Socket, greeting: Buffer) => void): void {
  socket.on("error", () => socket.destroy());
  socket.once("data", () => {
    socket.write(Buffer.from([5, 0]));
    socket.once("data", () => connect(socket, Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0])));
  });
}

/** Counts what happens on one server. */
class Tally {
  #connections = 0;
  #requests = 0;
  #inHand = 0;
  #peak = 0;
  #gate: Gate | undefined;
  readonly #sockets = new Set<net.Socket>();

  watch<Server extends net.Server>(server: Server): Server {
    server.on("connection", (socket: net.Socket) => {
      this.#connections += 1;
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket)).on("error", () => socket.destroy());
    });
    return server;
  }

  answer(respond: Respond): http.RequestListener {
    return async (request, response) => {
      this.#inHand += 1;
      this.#peak = Math.max(this.#peak, this.#inHand);
      const body = await text(request).catch(() => "");
      await this.#gate?.pass();
      const { method = "GET", url = "/", headers } = request;
      const reply = respond({ method, url, headers, body });
      const content = typeof reply?.body === "string" ? reply.body : JSON.stringify(reply?.body ?? {});
      this.#inHand -= 1;
      this.#requests += 1;
      response.writeHead(reply?.status ?? 200, { "content-type": "application/json", ...reply?.headers });
      response.end(content);
    };
  }

  server(server: net.Server, port: number): CountingServer {
    return {
      port,
      hold: (requests) => {
        this.#gate = new Gate(requests);
      },
      counts: () => ({
        connections: this.#connections,
        open: this.#sockets.size,
        requests: this.#requests,
        peak: this.#peak,
      }),
      reset: async () => {
        for (const socket of this.#sockets) socket.destroy();
        await settled();
        this.#connections = this.#requests = this.#peak = 0;
      },
      close: async () => {
        for (const socket of this.#sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }
}

/** Keeps requests back until enough have arrived, or none has for a while. From then on it is open. */
class Gate {
  #missing: number;
  #timer: NodeJS.Timeout | undefined;
  #open!: () => void;
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));

  constructor(wanted: number) {
    this.#missing = wanted;
  }

  async pass(): Promise<void> {
    this.#missing -= 1;
    clearTimeout(this.#timer);
    if (this.#missing <= 0) this.#open();
    else this.#timer = setTimeout(this.#open, PATIENCE);
    await this.#opened;
    clearTimeout(this.#timer);
  }
}

/** Waits until both ends of a socket have seen what the other did. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10));
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as net.AddressInfo).port;
}

function pick<Value, Key extends keyof Value>(value: Value, ...keys: readonly Key[]): Pick<Value, Key> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}
