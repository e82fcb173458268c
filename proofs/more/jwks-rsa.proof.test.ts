import { generateKeyPairSync } from "node:crypto";
import jwksRsa, { JwksClient } from "jwks-rsa";
import { prove } from "../support/prove.js";

const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keys = [{ ...publicKey.export({ format: "jwk" }), kid: "key-1", use: "sig", alg: "RS256" }];
const respond = () => ({ body: { keys } });

// With the key at hand the server is asked for nothing: a request is sent beside it.
async function send(client: JwksClient, { url }: { url: string }): Promise<void> {
  await client.getSigningKey("key-1");
  await (await fetch(url)).text();
}

prove({
  library: "jwks-rsa",
  client: "default",
  made: () => "jwksRsa({ jwksUri })",
  respond,
  create: ({ url }) => jwksRsa({ jwksUri: url }),
  send,
});
prove({
  library: "jwks-rsa",
  client: "JwksClient",
  made: () => "new JwksClient({ jwksUri })",
  respond,
  create: ({ url }) => new JwksClient({ jwksUri: url }),
  send,
});
