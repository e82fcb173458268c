import { generateKeyPairSync } from "node:crypto";
import { GoogleAuth, JWT, OAuth2Client } from "google-auth-library";
import { prove } from "../support/prove.js";
import { idToken } from "./support/id-token.js";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const token = () => ({ body: { access_token: "token", expires_in: 3600, token_type: "Bearer" } });

prove({
  library: "google-auth-library",
  client: "JWT",
  protocol: "https",
  redirect: true,
  respond: token,
  create: () => new JWT({ email: "service@example.org", key, scopes: ["scope"] }),
  send: (client) => client.request({ url: "https://storage.googleapis.com/bucket" }),
});
prove({
  library: "google-auth-library",
  client: "GoogleAuth",
  protocol: "https",
  redirect: true,
  respond: token,
  create: () =>
    new GoogleAuth({
      credentials: { client_email: "service@example.org", private_key: key },
      projectId: "project",
      scopes: ["scope"],
    }),
  send: (client) => client.request({ url: "https://storage.googleapis.com/bucket" }),
});

const certificates = {
  headers: { "cache-control": "public, max-age=3600" },
  body: { "key-1": publicKey.export({ type: "spki", format: "pem" }).toString() },
};
prove({
  library: "google-auth-library",
  client: "OAuth2Client",
  protocol: "https",
  redirect: true,
  respond: () => certificates,
  create: () => new OAuth2Client("client-id"),
  // With the certificates at hand a verification asks the server for nothing: a request is sent beside it.
  send: async (client) => {
    await client.verifyIdToken({ idToken: idToken(privateKey), audience: "client-id" });
    await client.transporter.request({ url: "https://www.googleapis.com/" });
  },
});
