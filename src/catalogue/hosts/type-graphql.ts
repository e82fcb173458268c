import type { HostEntry } from "../host-schema.js";

export default {
  host: "TypeGraphQL",
  docs: "https://typegraphql.com/docs/resolvers.html",
  modules: ["type-graphql"],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "resolver",
      decorators: ["Query", "Mutation", "Subscription", "FieldResolver"],
    },
    { match: "class", runs: "perRequest", what: "middleware", heritage: ["MiddlewareInterface"], methods: ["use"] },
    { match: "valueType", runs: "perRequest", what: "middleware", types: ["MiddlewareFn", "AuthChecker"] },
  ],
} as const satisfies HostEntry;
