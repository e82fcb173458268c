import type { HostEntry } from "../host-schema.js";

export default {
  host: "Hocuspocus",
  docs: "https://tiptap.dev/docs/hocuspocus/server/hooks",
  modules: ["@hocuspocus/**"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "hook",
      callees: ["Server", "Server.configure", "Hocuspocus", "Database", "Webhook"],
      members: ["on*", "fetch", "store", "beforeHandleMessage"],
    },
    {
      match: "class",
      runs: "perRequest",
      what: "hook",
      heritage: ["Extension"],
      methods: ["onLoadDocument", "onStoreDocument", "onAuthenticate", "onConnect", "onChange", "onDisconnect"],
    },
  ],
} as const satisfies HostEntry;
