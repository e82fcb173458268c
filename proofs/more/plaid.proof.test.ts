import { Configuration, PlaidApi } from "plaid";
import { prove } from "../support/prove.js";

prove({
  library: "plaid",
  client: "PlaidApi",
  create: ({ url }) => new PlaidApi(new Configuration({ basePath: url })),
  send: (client) => client.categoriesGet({}),
});
