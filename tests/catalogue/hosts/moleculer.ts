import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Moleculer",
    calls: [
      [
        `module.exports = { name: "prices", actions: { list: { handler(ctx) { here(); } } } };`,
        "perRequest receiver: Moleculer action `actions.list.handler`",
      ],
    ],
    friends: [
      [
        `module.exports = { name: "prices", actions: {}, started() { here(); } };`,
        "once receiver: Moleculer life cycle hook `started`",
      ],
      [`const slice = { actions: { add(state) { here(); } } };`],
    ],
  },
] satisfies readonly HostCases[];
