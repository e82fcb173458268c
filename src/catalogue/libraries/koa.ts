import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "koa",
  docs: "https://koajs.com/#response",
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
      everyRequest: [{ method: "use" }],
      response: { parameter: 0, headerMethods: ["set"] },
    },
  },
} satisfies LibraryEntry;
