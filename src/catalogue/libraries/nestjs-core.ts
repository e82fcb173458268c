import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@nestjs/core",
  docs: "https://docs.nestjs.com/faq/http-adapter",
  servers: {
    "NestFactory.create": {
      gives: ["listen", "getHttpServer"],
      properties: [
        {
          option: "keepAliveTimeout",
          off: { below: 1000 },
          effect: "tells every client to keep its connection for zero seconds",
          instead: "It is in milliseconds",
        },
        { option: "maxRequestsPerSocket", off: 1, effect: "closes every connection after one request" },
      ],
      everyRequest: [{ method: "use", failuresFrom: 4 }],
      response: { parameter: 1, headerMethods: ["set", "header", "setHeader"] },
    },
  },
} satisfies LibraryEntry;
