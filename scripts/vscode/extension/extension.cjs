// Starts the ESLint language server and answers what it asks of VS Code.
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");
const vscode = require("vscode");

const APPROVED = 4;
const SETTINGS = {
  validate: "on",
  run: "onType",
  useESLintClass: true,
  useFlatConfig: true,
  experimental: {},
  problems: {},
  options: {},
  rulesCustomizations: [],
  nodePath: null,
  quiet: false,
  onIgnoredFiles: "off",
  workingDirectory: { mode: "location" },
  codeAction: { showDocumentation: { enable: true }, disableRuleComment: { enable: true, location: "separateLine" } },
  codeActionOnSave: { enable: true, mode: "all" },
};

let client;

module.exports = {
  async activate() {
    const [folder] = vscode.workspace.workspaceFolders;
    const workspaceFolder = { name: folder.name, uri: folder.uri.toString() };
    const server = { module: process.env.ESLINT_SERVER, transport: TransportKind.ipc };
    client = new LanguageClient(
      "eslint",
      "ESLint",
      { run: server, debug: server },
      {
        documentSelector: [{ scheme: "file", language: "javascript" }],
        diagnosticPullOptions: { onChange: true, onSave: true },
        middleware: {
          workspace: { configuration: ({ items }) => items.map(() => ({ ...SETTINGS, workspaceFolder })) },
        },
      },
    );
    client.onRequest("eslint/confirmESLintExecution", () => APPROVED);
    for (const message of ["noLibrary", "noConfig", "openDoc", "probeFailed"]) {
      client.onRequest(`eslint/${message}`, () => ({}));
    }
    await client.start();
  },
  deactivate: () => client?.stop(),
};
