import { Client, fetchExchange } from "@urql/core";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "@urql/core",
  client: "Client",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => new Client({ url, exchanges: [fetchExchange], preferGetMethod: false }),
  send: (client) => client.query("{ field }", {}).toPromise(),
});
