import type { HostEntry } from "../host-schema.js";

export default {
  host: "Connect RPC",
  docs: "https://connectrpc.com/docs/node/implementing-services",
  modules: ["@connectrpc/connect", "nice-grpc", "nice-grpc-common", "@bufbuild/connect", "twirp-ts"],
  scopes: [
    {
      match: "parameterType",
      runs: "once",
      what: "routes",
      types: ["ConnectRouter"],
      at: [0],
      passes: ["ConnectRouter"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "service method",
      methods: ["service", "rpc"],
      receiver: { types: ["ConnectRouter"], names: ["router"] },
      handlers: "last",
      members: ["*"],
      count: [2, 4],
    },
    {
      match: "class",
      runs: "perRequest",
      each: "call",
      what: "service method",
      heritage: ["ServiceImpl", "ServiceImplementation"],
      methods: ["*"],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "call",
      what: "service method",
      types: ["ServiceImpl", "ServiceImplementation", "Partial"],
      members: ["*"],
    },
    { match: "valueType", runs: "perRequest", what: "interceptor", types: ["Interceptor"] },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "call",
      what: "service method",
      types: ["HandlerContext", "CallContext"],
      at: [1],
    },
  ],
} as const satisfies HostEntry;
