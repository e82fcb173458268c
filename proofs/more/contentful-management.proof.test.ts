import { createClient } from "contentful-management";
import { prove } from "../support/prove.js";

prove({
  library: "contentful-management",
  client: "createClient",
  respond: () => ({ body: { items: [] } }),
  create: ({ port }) => createClient({ accessToken: "token", host: `127.0.0.1:${port}`, insecure: true }),
  send: (client) => client.space.getMany({}),
});
