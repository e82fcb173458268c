import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "gRPC",
    calls: [
      [
        `import * as grpc from "@grpc/grpc-js"; const server = new grpc.Server(); server.addService(def, { price(call, callback) { here(); } });`,
        "perRequest import: gRPC service method `server.addService()`",
      ],
      [
        `import type { ServerUnaryCall } from "@grpc/grpc-js"; export function price(call: ServerUnaryCall<A, B>) { here(); }`,
        "perRequest type: gRPC service method `price`",
      ],
    ],
    friends: [
      [
        `import * as grpc from "@grpc/grpc-js"; const server = new grpc.Server(); server.bindAsync("x", creds, () => { here(); });`,
        'once receiver: gRPC bind callback `server.bindAsync("x")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
