import { Worker } from "node:worker_threads";
import { selfSigned } from "./certificate.js";

/** How a body is sent: in one piece with its headers or when they have arrived, or then in eight parts. */
export type Sent = "with headers" | "after headers" | "in parts";

/** A server on 127.0.0.1 that sends one and the same body to all requests. */
export interface BodyServer {
  readonly port: number;
  readonly url: string;
  /** The connections that it has accepted, and the responses whose last byte has left. */
  counts(): Promise<{ readonly connections: number; readonly sent: number }>;
  /** Sends the bodies whose headers have gone ahead. */
  sendBodies(): Promise<void>;
  /** Closes the connections that it takes to be idle, as every server does after its keepAliveTimeout. */
  closeIdle(): Promise<void>;
  close(): Promise<void>;
}

let thread: Worker | undefined;
const answers = new Map<number, (result: unknown) => void>();

/** Starts a server in the thread of such servers. */
export async function startBodyServer(size: number, sent: Sent, scheme: "http" | "https"): Promise<BodyServer> {
  const certificate = scheme === "https" ? selfSigned() : undefined;
  const port = (await order("open", { size, sent, certificate })) as number;
  return {
    port,
    url: `${scheme}://127.0.0.1:${port}`,
    counts: () => order("counts", { port }) as ReturnType<BodyServer["counts"]>,
    sendBodies: () => order("sendBodies", { port }) as Promise<void>,
    closeIdle: () => order("closeIdle", { port }) as Promise<void>,
    close: () => order("close", { port }) as Promise<void>,
  };
}

function order(name: string, parameters: object): Promise<unknown> {
  thread ??= startThread();
  const id = answers.size;
  return new Promise((resolve) => {
    answers.set(id, resolve);
    thread!.postMessage({ id, order: name, ...parameters });
  });
}

function startThread(): Worker {
  const worker = new Worker(new URL("body-server.mjs", import.meta.url));
  worker.on("message", ({ id, result }: { id: number; result: unknown }) => answers.get(id)!(result));
  worker.unref();
  return worker;
}
