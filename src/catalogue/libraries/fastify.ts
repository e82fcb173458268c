import type { ServerEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const server: ServerEntry = {
  options: {
    argument: 0,
    switches: [
      {
        option: "keepAliveTimeout",
        off: { below: 1000 },
        effect: "tells every client to keep its connection for zero seconds",
        instead: "It is in milliseconds",
      },
      { option: "maxRequestsPerSocket", off: 1, effect: "closes every connection after one request" },
    ],
  },
  everyRequest: ["onRequest", "preHandler", "preSerialization", "onSend"].map((event) => ({
    method: "addHook",
    event,
  })),
  response: { parameter: 1, headerMethods: ["header"] },
};

export default {
  package: "fastify",
  docs: "https://fastify.dev/docs/latest/Reference/Server/#keepalivetimeout",
  servers: { default: server, fastify: server },
} satisfies LibraryEntry;
