import { allowInsecureRequests, clientCredentialsGrant, discovery } from "openid-client";
import { prove } from "../support/prove.js";

prove({
  library: "openid-client",
  client: "discovery",
  made: () => "await discovery(server, clientId, secret)",
  respond: ({ url, headers }) =>
    url.startsWith("/.well-known/")
      ? { body: { issuer: `http://${headers.host}/`, token_endpoint: `http://${headers.host}/token` } }
      : { body: { access_token: "token", token_type: "bearer", expires_in: 3600 } },
  create: ({ url }) => discovery(new URL(url), "client", "secret", undefined, { execute: [allowInsecureRequests] }),
  send: (configuration) => clientCredentialsGrant(configuration),
});
