import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "express",
  docs: "https://expressjs.com/en/api.html#res.set",
  servers: {
    default: {
      gives: ["listen"],
      properties: [
        {
          option: "keepAliveTimeout",
          off: { below: 1000 },
          effect: "tells every client to keep its connection for zero seconds",
          instead: "It is in milliseconds",
        },
        { option: "maxRequestsPerSocket", off: 1, effect: "closes every connection after one request" },
      ],
      // With four parameters it handles errors only.
      everyRequest: [{ method: "use", failuresFrom: 4 }],
      response: {
        parameter: 1,
        headerMethods: ["set", "header", "setHeader"],
        properties: [{ option: "shouldKeepAlive", off: false, effect: "closes the connection behind every response" }],
      },
    },
  },
} satisfies LibraryEntry;
