import { Client, fetchExchange } from "@urql/core";
import { prove } from "../support/prove.js";

// The client sends equal queries once: each is another one.
let asked = 0;
prove({
  library: "@urql/core",
  client: "Client",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => new Client({ url, exchanges: [fetchExchange], preferGetMethod: false }),
  send: (client) => client.query(`{ field${(asked += 1)}: field }`, {}).toPromise(),
});
