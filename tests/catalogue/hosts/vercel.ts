import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Vercel",
    calls: [[`export function GET() { here(); }`, "perRequest file: Vercel function `GET`", "/p/api/price.ts"]],
    friends: [[`export function getPrice() { here(); }`, undefined, "/p/api/price.ts"]],
  },
] satisfies readonly HostCases[];
