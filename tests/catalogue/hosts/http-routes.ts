import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "HTTP",
    calls: [
      [
        `module.exports = (router) => { router.post("/orders", async (a, b) => { here(); }); };`,
        'perRequest receiver: HTTP handler `router.post("/orders")`',
      ],
      [`exports.show = async (req, res) => { here(); };`, "perRequest parameters: HTTP handler `(req, res)`"],
      [`export async function price(request: Request) { here(); }`, "perRequest type: HTTP handler `price`"],
      [`export async function GET() { here(); }`, "perRequest file: HTTP handler `GET`", "/p/src/prices/route.ts"],
    ],
    friends: [
      [`app.get("setting", () => { here(); });`],
      [
        `import { http } from "msw"; http.get("/x", ({ request }) => { here(); });`,
        'once import: mock handler `http.get("/x")`',
      ],
      [`import supertest from "supertest"; const api = supertest(x); api.get("/x", () => { here(); });`],
      [`export async function price(request: Order) { here(); }`],
      [`export async function get() { here(); }`, undefined, "/p/src/prices/route.ts"],
    ],
  },
] satisfies readonly HostCases[];
