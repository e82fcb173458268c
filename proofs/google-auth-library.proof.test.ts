import { generateKeyPairSync } from "node:crypto";
import { GoogleAuth, JWT } from "google-auth-library";
import { prove } from "../tests/proofs/support/prove.js";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
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
