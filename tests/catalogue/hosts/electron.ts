import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Electron",
    calls: [
      [
        `import { ipcMain } from "electron"; ipcMain.handle("price", async () => { here(); });`,
        'perRequest import: Electron IPC handler `ipcMain.handle("price")`',
      ],
    ],
    friends: [
      [
        `import { app } from "electron"; app.whenReady().then(() => { here(); });`,
        "inherits import: promise callback `.then()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
