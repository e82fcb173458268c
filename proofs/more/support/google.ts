import { generateKeyPairSync } from "node:crypto";
import dns from "node:dns/promises";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import tls from "node:tls";
import { selfSigned } from "../../support/certificate.js";
import type { CountingServer } from "../../support/servers.js";
import { relayTo } from "./relay.js";

// gRPC resolves a name before it connects: to an address of nobody, which the proofs lead to their server.
dns.lookup = (() => Promise.resolve([{ address: "192.0.2.1", family: 4 }])) as unknown as typeof dns.lookup;
// And it insists on a certificate that it trusts, whatever the environment says.
const certificate = selfSigned();
const trusting = {
  secureContext: tls.createSecureContext({ ca: certificate.cert }),
  checkServerIdentity: () => undefined,
};
const { connect } = tls;
tls.connect = ((options: tls.ConnectionOptions, ...rest: []) =>
  connect({ ...options, ...trusting }, ...rest)) as typeof connect;

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** What a client of Google Cloud is made with. */
export const project = {
  projectId: "project",
  credentials: {
    client_email: "service@example.org",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  },
};

/** Answers every gRPC call with an empty message, and all that is no call with an access token. */
export async function startGoogle(): Promise<CountingServer> {
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return relayTo((server.address() as AddressInfo).port, () => server.close());
}

function answer({ httpVersionMajor, headers }: Http2ServerRequest, response: Http2ServerResponse): void {
  if (httpVersionMajor < 2 || !headers["content-type"]?.startsWith("application/grpc")) {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "token", expires_in: 3600, token_type: "Bearer" }));
    return;
  }
  response.setHeader("content-type", "application/grpc");
  response.setTrailer("grpc-status", "0");
  response.end(Buffer.alloc(5));
}
