import { ServerClient } from "postmark";
import { prove } from "../support/prove.js";

prove({
  library: "postmark",
  client: "ServerClient",
  create: ({ port }) => new ServerClient("token", { requestHost: `127.0.0.1:${port}`, useHttps: false }),
  send: (client) => client.getServer(),
});
