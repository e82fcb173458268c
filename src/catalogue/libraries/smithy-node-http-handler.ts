import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const handler = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "connections" },
  ending: { by: ["destroy"], after: "reconnects" },
} as const satisfies ClientEntry;

export default {
  package: "@smithy/node-http-handler",
  modules: ["@smithy/node-http-handler", "@aws-sdk/node-http-handler"],
  versions: ">=2 <5",
  docs: "https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-reusing-connections.html",
  proof: "smithy-node-http-handler.proof.test.ts",
  clients: {
    NodeHttpHandler: {
      ...handler,
      cost: {
        ...handler.cost,
        connectionsFrom: ["httpAgent", "httpsAgent"],
        measured: { microseconds: 1.8, bytes: 2068 },
      },
    },
    NodeHttp2Handler: handler,
  },
  requests: {
    NodeHttpHandler: {
      via: "new",
      options: [0],
      defaults: true,
      switches: [
        { option: "httpAgent.keepAlive", off: false, effect: "opens a connection for every request" },
        { option: "httpsAgent.keepAlive", off: false, effect: "opens a connection for every request" },
      ],
    },
  },
} satisfies LibraryEntry;
