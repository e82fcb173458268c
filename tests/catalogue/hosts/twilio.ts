import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Twilio",
    calls: [
      [
        `exports.handler = function (context, event, callback) { here(); };`,
        "perRequest file: Twilio function `handler`",
      ],
    ],
  },
] satisfies readonly HostCases[];
