import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "GraphQL",
    calls: [
      [
        `module.exports = async (user) => { here(); };`,
        "perRequest file: GraphQL resolver `default`",
        "/p/resolver/Mutation/createUser.js",
      ],
      [
        `export const resolvers = { Query: { price: async (parent, args) => { here(); } } };`,
        "perRequest receiver: GraphQL resolver `Query.price`",
      ],
      [
        `import { GraphQLObjectType } from "graphql"; new GraphQLObjectType({ fields: () => ({ price: { resolve() { here(); } } }) });`,
        "perRequest import: GraphQL resolver `new GraphQLObjectType()`",
      ],
      [
        `import { ApolloServer } from "apollo-server"; new ApolloServer({ context: async () => { here(); } });`,
        "perRequest import: GraphQL context `new ApolloServer()`",
      ],
      [
        `export const price = async (parent, args, ctx, info) => { here(); };`,
        "perRequest parameters: GraphQL resolver `price`",
      ],
      [
        `import type { QueryResolvers } from "./generated"; export const q: QueryResolvers = { price: async () => { here(); } };`,
        "perRequest type: GraphQL resolver `price`",
      ],
    ],
    friends: [
      [`new Cache({ typePolicies: { Query: { fields: { price: { read() { here(); } } } } } });`],
      [`useMutation({ onSuccess: (_, __, context) => { here(); } });`],
    ],
  },
] satisfies readonly HostCases[];
