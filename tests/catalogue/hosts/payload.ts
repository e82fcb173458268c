import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Payload",
    calls: [
      [
        `export const Prices = { slug: "prices", hooks: { afterChange: [async ({ doc }) => { here(); }] } };`,
        "perRequest receiver: Payload hook `hooks.afterChange`",
      ],
    ],
    friends: [[`const chart = { afterChange() { here(); } };`]],
  },
] satisfies readonly HostCases[];
