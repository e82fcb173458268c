import type { HostEntry } from "../host-schema.js";

export default {
  host: "JSON-RPC",
  docs: "https://github.com/tedeh/jayson",
  modules: ["jayson", "jayson/promise", "jayson/promise/**", "json-rpc-2.0"],
  scopes: [
    { match: "call", runs: "perRequest", each: "call", what: "method", callees: ["Server", "server"], members: ["*"] },
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "method",
      methods: ["addMethod", "addMethodAdvanced"],
      receiver: { any: true },
      first: "string",
      handlers: "last",
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      modules: ["vscode-languageserver", "vscode-languageserver/**", "vscode-jsonrpc", "vscode-jsonrpc/**"],
      methods: ["onRequest", "onNotification", "onCompletion", "onHover", "onDefinition", "onDidChangeConfiguration"],
      receiver: { madeBy: ["createConnection", "createMessageConnection"], types: ["Connection", "MessageConnection"] },
      handlers: "last",
    },
  ],
} as const satisfies HostEntry;
