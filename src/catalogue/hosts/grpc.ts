import type { HostEntry } from "../host-schema.js";

export default {
  host: "gRPC",
  docs: "https://grpc.io/docs/languages/node/basics/",
  modules: ["@grpc/grpc-js", "grpc", "@grpc/grpc-js/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "service method",
      methods: ["addService", "addProtoService"],
      receiver: { madeBy: ["Server"], types: ["Server"], names: ["server", "*Server"] },
      members: ["*"],
      count: [2, 2],
    },
    {
      match: "method",
      runs: "once",
      what: "bind callback",
      methods: ["bindAsync"],
      receiver: { any: true },
      handlers: "last",
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "call",
      what: "service method",
      types: ["ServerUnaryCall", "ServerReadableStream", "ServerWritableStream", "ServerDuplexStream", "sendUnaryData"],
      at: [0, 1],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "call",
      what: "service method",
      types: ["UntypedServiceImplementation"],
      members: ["*"],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "call",
      what: "service method",
      types: ["handleUnaryCall", "handle*Call"],
    },
    {
      match: "parameters",
      runs: "perRequest",
      each: "call",
      what: "service method",
      needsImport: true,
      parameters: { names: ["call|_call", "callback|cb|_callback"], count: [2, 2] },
    },
  ],
} as const satisfies HostEntry;
