import { generateKeyPairSync } from "node:crypto";
import { google } from "googleapis";
import { prove } from "../support/prove.js";
import { idToken } from "./support/id-token.js";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const token = () => ({ body: { access_token: "token", expires_in: 3600, token_type: "Bearer" } });
const bucket = { url: "https://storage.googleapis.com/bucket" };

prove({
  library: "googleapis",
  client: "google.auth.GoogleAuth",
  protocol: "https",
  redirect: true,
  respond: token,
  create: () =>
    new google.auth.GoogleAuth({
      credentials: { client_email: "service@example.org", private_key: key },
      projectId: "project",
      scopes: ["scope"],
    }),
  send: (client) => client.request(bucket),
});
prove({
  library: "googleapis",
  client: "google.auth.JWT",
  protocol: "https",
  redirect: true,
  respond: token,
  create: () => new google.auth.JWT({ email: "service@example.org", key, scopes: ["scope"] }),
  send: (client) => client.request(bucket),
});
prove({
  library: "googleapis",
  client: "google.auth.OAuth2",
  protocol: "https",
  redirect: true,
  respond: () => ({
    headers: { "cache-control": "public, max-age=3600" },
    body: { "key-1": publicKey.export({ type: "spki", format: "pem" }).toString() },
  }),
  create: () => new google.auth.OAuth2("client-id"),
  // With the certificates at hand a verification asks the server for nothing: a request is sent beside it.
  send: async (client) => {
    await client.verifyIdToken({ idToken: idToken(privateKey), audience: "client-id" });
    await client.transporter.request({ url: "https://www.googleapis.com/" });
  },
});
prove({
  library: "googleapis",
  client: "google.drive",
  made: () => 'google.drive({ version: "v3", auth })',
  protocol: "https",
  redirect: true,
  create: () => google.drive({ version: "v3", auth: "key" }),
  send: (drive) => drive.files.list(),
});
