import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { prove } from "../support/prove.js";

const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
const keys = [{ ...(await exportJWK(publicKey)), kid: "key-1", alg: "RS256" }];
const token = await new SignJWT({}).setProtectedHeader({ alg: "RS256", kid: "key-1" }).sign(privateKey);

prove({
  library: "jose",
  client: "createRemoteJWKSet",
  respond: () => ({ body: { keys } }),
  create: ({ url }) => createRemoteJWKSet(new URL(url)),
  // With the keys at hand a verification asks the server for nothing: a request is sent beside it.
  send: async (keySet, { url }) => {
    await jwtVerify(token, keySet);
    await (await fetch(url)).text();
  },
});
