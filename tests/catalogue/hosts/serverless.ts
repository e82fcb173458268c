import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Serverless",
    calls: [
      [
        `module.exports.hello = async (event) => { here(); };`,
        "perRequest file: Serverless function `hello`",
        "/p/prices/handler.js",
      ],
      [
        `exports.main = async (params) => { here(); };`,
        "perRequest file: Serverless function `main`",
        "/p/actions/price.js",
      ],
    ],
    friends: [[`async function main() { here(); } main();`]],
  },
] satisfies readonly HostCases[];
