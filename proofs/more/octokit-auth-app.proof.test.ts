import { generateKeyPairSync } from "node:crypto";
import { createAppAuth } from "@octokit/auth-app";
import { request } from "@octokit/request";
import { prove } from "../support/prove.js";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

prove({
  library: "@octokit/auth-app",
  client: "createAppAuth",
  respond: () => ({
    status: 201,
    body: { token: "token", expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} },
  }),
  create: ({ url }) =>
    createAppAuth({
      appId: 1,
      privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      installationId: 1,
      request: request.defaults({ baseUrl: url }),
    }),
  // With the token at hand the server is asked for nothing: a request is sent beside it.
  send: async (auth, { url }) => {
    await auth({ type: "installation" });
    await (await fetch(url)).text();
  },
});
