import { generateKeyPairSync } from "node:crypto";
import { Storage } from "@google-cloud/storage";
import { prove } from "../support/prove.js";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const credentials = {
  client_email: "service@example.org",
  private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};

prove({
  library: "@google-cloud/storage",
  client: "Storage",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { access_token: "token", expires_in: 3600, token_type: "Bearer", items: [] } }),
  create: () => new Storage({ projectId: "project", credentials }),
  send: (client) => client.getBuckets(),
});
