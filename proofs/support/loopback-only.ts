import net from "node:net";

type Connect = (this: net.Socket, ...parameters: unknown[]) => net.Socket;
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
let upstreamPort: number | undefined;

/** Leads connections to any other host to this loopback port, for libraries whose address cannot be changed. */
export function redirectTo(port: number | undefined): void {
  upstreamPort = port;
}

/**
 * Lets no connection leave this machine: below every library, where sockets connect, so that pools and
 * their keys are untouched.
 */
export function keepToLoopback(): void {
  const { prototype } = net.Socket as unknown as { prototype: { connect: Connect } };
  const connect = prototype.connect;
  prototype.connect = function (...parameters) {
    const options = optionsOf(parameters);
    if (options.path !== undefined && options.port === undefined) return connect.apply(this, parameters);
    if (!options.host || LOOPBACK.has(options.host)) return connect.apply(this, parameters);
    if (upstreamPort === undefined) throw new Error(`A proof tried to reach ${options.host}`);
    const listener = parameters.flat().find((parameter) => typeof parameter === "function");
    const target = { ...options, host: "127.0.0.1", port: upstreamPort, lookup: undefined };
    return connect.call(this, target, ...(listener ? [listener] : []));
  };
}

interface Options {
  readonly host?: string;
  readonly port?: unknown;
  readonly path?: string;
}

/** The options of the many forms of `connect`: options, `(port, host)`, or the array that `net.connect` passes. */
function optionsOf(parameters: readonly unknown[]): Options {
  const [first, second] = Array.isArray(parameters[0]) ? (parameters[0] as unknown[]) : parameters;
  if (typeof first === "object" && first !== null) return first;
  return { port: first, ...(typeof second === "string" ? { host: second } : {}) };
}
