import type { ClientEntry, LibraryEntry } from "../schema.js";

const handler = {
  via: "new",
  costs: "connections",
  release: ["destroy"],
  afterRelease: "reconnects",
  throws: "never",
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
      owns: "its own HTTP agents, so its own connections",
      construction: { microseconds: 1.8, bytes: 2068 },
      connectionsFrom: ["httpAgent", "httpsAgent"],
    },
    NodeHttp2Handler: { ...handler, owns: "its own HTTP/2 sessions" },
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
