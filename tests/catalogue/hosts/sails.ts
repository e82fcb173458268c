import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Sails",
    calls: [
      [
        `module.exports = { inputs: {}, exits: {}, fn: async function (inputs) { here(); } };`,
        "perRequest file: Sails action `fn`",
        "/p/api/controllers/price.js",
      ],
    ],
    friends: [
      [
        `module.exports = { inputs: {}, exits: {}, fn: async function (inputs) { here(); } };`,
        undefined,
        "/p/lib/price.js",
      ],
    ],
  },
] satisfies readonly HostCases[];
