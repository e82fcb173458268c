import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Pub/Sub",
    calls: [
      [
        `import { PubSub } from "@google-cloud/pubsub"; const s = new PubSub().subscription("x"); s.on("message", () => { here(); });`,
        'perRequest import: Pub/Sub message handler `s.on("message")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
