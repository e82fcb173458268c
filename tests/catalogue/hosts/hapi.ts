import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "hapi",
    calls: [
      [
        `import Hapi from "@hapi/hapi"; const server = Hapi.server(); server.route({ path: "/", handler: async () => { here(); } });`,
        "perRequest import: hapi handler `server.route()`",
      ],
      [
        `import Hapi from "@hapi/hapi"; const server = Hapi.server(); server.route([{ path: "/", options: { pre: [{ method: async () => { here(); } }] } }]);`,
        "perRequest import: hapi handler `server.route()`",
      ],
      [
        `import { server } from "@hapi/hapi"; const s = server(); s.ext("onPreHandler", async () => { here(); });`,
        'perRequest import: hapi server extension `s.ext("onPreHandler")`',
      ],
    ],
    friends: [
      [
        `export const plugin = { name: "x", register: async (server, options) => { here(); } };`,
        "once receiver: hapi plugin `register`",
      ],
      [
        `import { server } from "@hapi/hapi"; const s = server(); s.ext("onPreStart", async () => { here(); });`,
        'once import: hapi server extension `s.ext("onPreStart")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
