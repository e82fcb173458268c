import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Fastify",
    calls: [
      [
        `import Fastify from "fastify"; const app = Fastify(); app.get("/", async (a, b) => { here(); });`,
        'perRequest import: Fastify handler `app.get("/")`',
      ],
      [
        `import Fastify from "fastify"; const app = Fastify(); app.get("/", { preHandler: async () => { here(); } }, h);`,
        'perRequest import: Fastify handler `app.get("/")`',
      ],
      [
        `import fastify from "fastify"; const s = fastify(); s.route({ url: "/", handler: async () => { here(); } });`,
        "perRequest import: Fastify handler `s.route()`",
      ],
      [
        `export default async function (fastify, opts) { fastify.get("/", async () => { here(); }); }`,
        'perRequest import: Fastify handler `fastify.get("/")`',
      ],
      [
        `import type { FastifyInstance } from "fastify"; export async function routes(f: FastifyInstance) { f.post("/", async () => { here(); }); }`,
        'perRequest import: Fastify handler `f.post("/")`',
      ],
      [
        `import Fastify from "fastify"; const s = Fastify(); s.register(async (child) => { child.get("/x", () => { here(); }); });`,
        'perRequest import: Fastify handler `child.get("/x")`',
      ],
      [
        `fastify.addHook("onRequest", async () => { here(); });`,
        'perRequest receiver: Fastify hook `fastify.addHook("onRequest")`',
      ],
      [
        `import type { FastifyRequest } from "fastify"; export async function price(r: FastifyRequest) { here(); }`,
        "perRequest type: Fastify handler `price`",
      ],
    ],
    friends: [
      [
        `export default async function (fastify, opts) { here(); }`,
        "once parameters: Fastify plugin `(fastify, opts)`",
      ],
      [
        `import fp from "fastify-plugin"; export default fp(async (f) => { here(); });`,
        "once import: Fastify plugin `fp()`",
      ],
      [
        `import type { FastifyPluginAsync } from "fastify"; const plugin: FastifyPluginAsync = async (f, o) => { here(); }; export default plugin;`,
        "once type: Fastify plugin `plugin`",
      ],
      [
        `fastify.addHook("onClose", async () => { here(); });`,
        'once receiver: Fastify application hook `fastify.addHook("onClose")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
