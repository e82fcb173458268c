import { ClientSecretCredential } from "@azure/identity";
import { prove } from "../support/prove.js";

prove({
  library: "@azure/identity",
  client: "ClientSecretCredential",
  made: () => "new ClientSecretCredential(tenant, client, secret)",
  protocol: "https",
  respond: ({ url, headers }) =>
    url.includes("openid-configuration")
      ? {
          body: {
            issuer: `https://${headers.host}/tenant/v2.0`,
            authorization_endpoint: `https://${headers.host}/authorize`,
            token_endpoint: `https://${headers.host}/token`,
            jwks_uri: `https://${headers.host}/keys`,
          },
        }
      : { body: { access_token: "token", expires_in: 3600, token_type: "Bearer" } },
  create: ({ url }) =>
    new ClientSecretCredential("tenant", "client", "secret", { authorityHost: url, disableInstanceDiscovery: true }),
  // With the token at hand the server is asked for nothing: a request is sent beside it.
  send: async (credential, { url }) => {
    await credential.getToken("scope/.default");
    await (await fetch(url)).text();
  },
  failing: () => new ClientSecretCredential("", "", ""),
});
