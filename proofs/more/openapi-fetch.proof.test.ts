import createClient from "openapi-fetch";
import { prove } from "../support/prove.js";

prove({
  library: "openapi-fetch",
  client: "default",
  made: () => "createClient({ baseUrl })",
  create: ({ url }) => createClient<Record<string, never>>({ baseUrl: url }),
  send: (client) => client.GET("/" as never),
});
