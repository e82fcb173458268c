import type { HostEntry } from "../host-schema.js";

export default {
  host: "Crawlee",
  docs: "https://crawlee.dev/js/docs/quick-start",
  modules: ["crawlee", "@crawlee/**", "apify", "puppeteer-cluster"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["*Crawler"],
      members: ["requestHandler", "failedRequestHandler", "errorHandler", "preNavigationHooks", "handlePageFunction"],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["addHandler", "addDefaultHandler", "task"],
      receiver: { madeBy: ["create*Router", "Cluster.launch", "Router.create"] },
      handlers: "last",
    },
  ],
} as const satisfies HostEntry;
