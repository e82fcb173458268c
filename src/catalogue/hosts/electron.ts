import type { HostEntry } from "../host-schema.js";

export default {
  host: "Electron",
  docs: "https://www.electronjs.org/docs/latest/api/ipc-main",
  modules: ["electron", "electron/main"],
  scopes: [
    {
      match: "call",
      runs: "inherits",
      what: "one-time handler",
      callees: ["ipcMain.once", "ipcMain.handleOnce", "app.once"],
      handlers: "last",
    },
    {
      match: "call",
      runs: "once",
      what: "application hook",
      callees: ["app.on"],
      named: ["ready", "window-all-closed", "before-quit", "will-quit", "quit"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "message",
      what: "IPC handler",
      callees: ["ipcMain.handle", "ipcMain.on", "ipcMain.addListener"],
      handlers: "last",
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "protocol handler",
      callees: ["protocol.*"],
      handlers: [1],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "IPC handler",
      types: ["IpcMainInvokeEvent", "IpcMainEvent"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
