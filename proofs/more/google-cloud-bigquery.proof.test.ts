import { generateKeyPairSync } from "node:crypto";
import { BigQuery } from "@google-cloud/bigquery";
import { prove } from "../support/prove.js";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const credentials = {
  client_email: "service@example.org",
  private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};

prove({
  library: "@google-cloud/bigquery",
  client: "BigQuery",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { access_token: "token", expires_in: 3600, token_type: "Bearer", datasets: [] } }),
  create: () => new BigQuery({ projectId: "project", credentials }),
  send: (client) => client.getDatasets(),
});
