import { graphql } from "@octokit/graphql";
import { prove } from "../support/prove.js";

prove({
  library: "@octokit/graphql",
  client: "graphql.defaults",
  made: () => "graphql.defaults(options)",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => graphql.defaults({ baseUrl: url }),
  send: (query) => query("{ field }"),
});
