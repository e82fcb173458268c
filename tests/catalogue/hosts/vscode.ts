import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "VS Code",
    calls: [
      [
        `import * as vscode from "vscode"; vscode.commands.registerCommand("x", async () => { here(); });`,
        'perRequest import: VS Code command `vscode.commands.registerCommand("x")`',
      ],
    ],
    friends: [
      [
        `import * as vscode from "vscode"; export function activate(context) { here(); }`,
        "once file: VS Code activation `activate`",
      ],
    ],
  },
] satisfies readonly HostCases[];
