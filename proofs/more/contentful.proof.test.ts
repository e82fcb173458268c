import { createClient } from "contentful";
import { prove } from "../support/prove.js";

prove({
  library: "contentful",
  client: "createClient",
  respond: () => ({ body: { items: [] } }),
  create: ({ port }) =>
    createClient({ space: "space", accessToken: "token", host: `127.0.0.1:${port}`, insecure: true }),
  send: (client) => client.getEntries(),
  failing: () => createClient({} as never),
});
