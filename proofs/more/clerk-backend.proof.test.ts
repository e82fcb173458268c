import { createClerkClient } from "@clerk/backend";
import { prove } from "../support/prove.js";

prove({
  library: "@clerk/backend",
  client: "createClerkClient",
  respond: () => ({ body: { object: "total_count", total_count: 1 } }),
  create: ({ url }) => createClerkClient({ secretKey: "sk_test_key", apiUrl: url }),
  send: (client) => client.users.getCount(),
});
