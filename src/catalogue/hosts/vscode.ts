import type { HostEntry } from "../host-schema.js";

export default {
  host: "VS Code",
  docs: "https://code.visualstudio.com/api/references/vscode-api",
  modules: ["vscode"],
  scopes: [
    { match: "export", runs: "once", what: "activation", exports: ["activate", "deactivate"], needsImport: true },
    {
      match: "call",
      runs: "perRequest",
      each: "command",
      what: "command",
      callees: ["commands.registerCommand", "commands.registerTextEditorCommand"],
      handlers: [1],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "event",
      what: "listener",
      callees: ["*.onDid*", "*.onWill*"],
      handlers: [0],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "language provider",
      callees: ["languages.register*"],
      members: ["provide*", "resolve*"],
    },
  ],
} as const satisfies HostEntry;
