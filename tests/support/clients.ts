import type { LibraryEntry } from "../../src/catalogue/library-schema.js";

/** A small catalogue for tests of the analyses, so that they do not depend on facts about real libraries. */
export const CLIENTS: readonly LibraryEntry[] = [
  {
    package: "node:https",
    docs: "https://nodejs.org/api/https.html",
    clients: {
      Agent: {
        construction: { via: "new", throws: "never" },
        cost: { fresh: "connections" },
        reuse: { argument: 0, option: "keepAlive", on: true, default: "off" },
        ending: { by: ["destroy"] },
        sharing: { capped: { option: "maxSockets", below: 16 } },
      },
    },
  },
  {
    package: "undici",
    docs: "https://undici.nodejs.org/",
    clients: {
      Agent: {
        construction: { via: "new", throws: "never" },
        cost: { fresh: "connections" },
        ending: { by: ["close", "destroy"] },
        sharing: { capped: { option: "connections", below: 16 } },
      },
      Pool: {
        construction: { via: "new", throws: "on-invalid-url" },
        cost: { fresh: "connections" },
        ending: { by: ["close", "destroy"] },
        sharing: { capped: { option: "connections", below: 16 } },
      },
      RetryAgent: {
        construction: { via: "new", throws: "never" },
        cost: { fresh: "nothing" },
        ending: { by: ["close", "destroy"] },
      },
      Client: {
        construction: { via: "new", throws: "on-invalid-url" },
        cost: { fresh: "connections" },
        ending: { by: ["close", "destroy"] },
        sharing: { pool: "Pool", capped: "always" },
      },
    },
  },
  {
    package: "axios",
    docs: "https://axios-http.com/",
    clients: {
      create: {
        construction: { via: "call", throws: "never" },
        cost: { fresh: "construction" },
        state: [
          { path: "defaults", kind: "write", changes: "the defaults" },
          { path: "interceptors.request.use", kind: "call", changes: "the interceptors", accumulates: true },
        ],
      },
    },
  },
  {
    package: "openai",
    docs: "https://github.com/openai/openai-node",
    clients: {
      default: {
        construction: { via: "new", throws: "without-key", readsEnvironment: true },
        cost: { fresh: "construction" },
      },
    },
  },
  {
    package: "@aws-sdk/client-s3",
    docs: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/",
    clients: {
      S3Client: {
        construction: { via: "new", throws: "never" },
        cost: { fresh: "connections" },
        ending: { by: ["destroy"] },
        state: [],
      },
    },
  },
  {
    package: "pg",
    docs: "https://node-postgres.com/",
    clients: {
      Client: {
        construction: { via: "new", throws: "never" },
        cost: { fresh: "connections" },
        preparation: { by: ["connect"], again: "throws", givesClient: true },
        ending: { by: ["end"] },
        sharing: { identity: true, pool: "Pool" },
      },
      Pool: { construction: { via: "new", throws: "never" }, cost: { fresh: "connections" }, ending: { by: ["end"] } },
    },
  },
  {
    package: "@prisma/client",
    docs: "https://www.prisma.io/docs",
    clients: {
      PrismaClient: {
        construction: { via: "new", readsEnvironment: true },
        cost: { fresh: "connections" },
        ending: { by: ["$disconnect"] },
        sharing: { survivesReload: true },
      },
    },
  },
  {
    package: "node:http2",
    docs: "https://nodejs.org/api/http2.html",
    clients: {
      connect: {
        construction: { via: "call", throws: "on-invalid-url", connects: true },
        cost: { fresh: "connections" },
        ending: { by: ["close"] },
        sharing: { deadWhen: ["closed", "destroyed"] },
      },
    },
  },
  {
    package: "@grpc/grpc-js",
    docs: "https://grpc.io/",
    clients: {
      "credentials.createSsl": { construction: { via: "call", throws: "never" }, cost: { fresh: "connections" } },
    },
  },
  {
    package: "mysql2/promise",
    docs: "https://sidorares.github.io/node-mysql2/",
    clients: {
      createPool: {
        construction: { via: "call", awaited: true, throws: "never", connects: true },
        cost: { fresh: "connections" },
        ending: { by: ["end"] },
      },
    },
  },
];
