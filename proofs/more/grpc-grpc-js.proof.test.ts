import { Client, credentials, Server, ServerCredentials, type ChannelCredentials } from "@grpc/grpc-js";
import { selfSigned } from "../support/certificate.js";
import { prove } from "../support/prove.js";
import type { CountingServer } from "../support/servers.js";
import { relayTo } from "./support/relay.js";

const { key, cert } = selfSigned();
const identity = (value: Buffer): Buffer => value;
const ask = {
  path: "/Service/Ask",
  requestStream: false,
  responseStream: false,
  requestSerialize: identity,
  requestDeserialize: identity,
  responseSerialize: identity,
  responseDeserialize: identity,
};

async function startGrpc(security: ServerCredentials): Promise<CountingServer> {
  const server = new Server();
  server.addService(
    { ask },
    { ask: (_call: unknown, answer: (error: null, value: Buffer) => void) => answer(null, Buffer.alloc(0)) },
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", security, (error, bound) => (error ? reject(error) : resolve(bound))),
  );
  return relayTo(port, () => server.forceShutdown());
}

function send(client: Client): Promise<unknown> {
  return new Promise((resolve, reject) =>
    client.makeUnaryRequest(ask.path, identity, identity, Buffer.alloc(0), (error, value) =>
      error ? reject(error) : resolve(value),
    ),
  );
}

prove({
  library: "@grpc/grpc-js",
  client: "Client",
  made: () => "new Client(address, credentials.createInsecure())",
  start: () => startGrpc(ServerCredentials.createInsecure()),
  oneAtATime: true,
  create: ({ port }) => new Client(`127.0.0.1:${port}`, credentials.createInsecure()),
  send,
  close: (client) => client.close(),
});

prove<ChannelCredentials>({
  library: "@grpc/grpc-js",
  client: "credentials.createSsl",
  start: () =>
    startGrpc(ServerCredentials.createSsl(null, [{ private_key: Buffer.from(key), cert_chain: Buffer.from(cert) }])),
  oneAtATime: true,
  create: () => credentials.createSsl(Buffer.from(cert)),
  send: (shared, { port }) => send(new Client(`127.0.0.1:${port}`, shared)),
});
