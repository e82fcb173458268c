import type { LibraryEntry } from "../../src/catalogue/schema.js";

/** A small catalogue for tests of the analyses, so that they do not depend on facts about real libraries. */
export const CLIENTS: readonly LibraryEntry[] = [
  {
    package: "node:https",
    docs: "https://nodejs.org/api/https.html",
    clients: {
      Agent: {
        via: "new",
        costs: "connections",
        throws: "never",
        release: ["destroy"],
        reuse: { argument: 0, option: "keepAlive", on: true, default: "off" },
        capped: { option: "maxSockets", below: 16 },
      },
    },
  },
  {
    package: "undici",
    docs: "https://undici.nodejs.org/",
    clients: {
      Agent: {
        via: "new",
        costs: "connections",
        throws: "never",
        release: ["close", "destroy"],
        capped: { option: "connections", below: 16 },
      },
      Pool: {
        via: "new",
        costs: "connections",
        throws: "on-invalid-url",
        release: ["close", "destroy"],
        capped: { option: "connections", below: 16 },
      },
      RetryAgent: { via: "new", costs: "nothing", throws: "never", release: ["close", "destroy"] },
      Client: {
        via: "new",
        costs: "connections",
        throws: "on-invalid-url",
        release: ["close", "destroy"],
        capped: "always",
        pool: "Pool",
      },
    },
  },
  {
    package: "axios",
    docs: "https://axios-http.com/",
    clients: {
      create: {
        via: "call",
        costs: "construction",
        throws: "never",
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
    clients: { default: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true } },
  },
  {
    package: "@aws-sdk/client-s3",
    docs: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/",
    clients: { S3Client: { via: "new", costs: "connections", throws: "never", release: ["destroy"], state: [] } },
  },
  {
    package: "pg",
    docs: "https://node-postgres.com/",
    clients: {
      Client: { via: "new", costs: "connections", throws: "never", release: ["end"], identity: true, pool: "Pool" },
      Pool: { via: "new", costs: "connections", throws: "never", release: ["end"] },
    },
  },
  {
    package: "@prisma/client",
    docs: "https://www.prisma.io/docs",
    clients: {
      PrismaClient: {
        via: "new",
        costs: "connections",
        readsEnvironment: true,
        survivesReload: true,
        release: ["$disconnect"],
      },
    },
  },
  {
    package: "node:http2",
    docs: "https://nodejs.org/api/http2.html",
    clients: {
      connect: {
        via: "call",
        costs: "connections",
        throws: "on-invalid-url",
        connects: true,
        deadWhen: ["closed", "destroyed"],
        release: ["close"],
      },
    },
  },
  {
    package: "@grpc/grpc-js",
    docs: "https://grpc.io/",
    clients: { "credentials.createSsl": { via: "call", costs: "connections", throws: "never" } },
  },
  {
    package: "mysql2/promise",
    docs: "https://sidorares.github.io/node-mysql2/",
    clients: {
      createPool: {
        via: "call",
        awaited: true,
        costs: "connections",
        throws: "never",
        connects: true,
        release: ["end"],
      },
    },
  },
];
