import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInstalled, Terminal } from "./support/terminal.js";
import { createWorkspace, type Workspace } from "./support/workspace.js";

const SERVER = createRequire(import.meta.url).resolve("vscode-langservers-extracted/bin/vscode-eslint-language-server");
const CONFIGURATION = fileURLToPath(new URL("support/init.lua", import.meta.url));

// Continuous integration installs both; a contributor's machine may lack them.
describe.runIf(process.env["CI"] || (isInstalled("nvim") && isInstalled("tmux")))("Neovim", () => {
  let workspace: Workspace;
  let terminal: Terminal;

  beforeAll(() => {
    workspace = createWorkspace();
    terminal = new Terminal(`nvim --clean -u ${CONFIGURATION} service.js`, workspace.root, { ESLINT_SERVER: SERVER });
  });

  afterAll(() => {
    terminal?.close();
    workspace?.remove();
  });

  it("shows the findings beside their lines", async () => {
    const screen = await terminal.shows(/■ `new S3Client\(\)`/);
    expect(screen).toMatch(/^E\s+9 .*new https\.Agent.*■ `new https\.Agent\(\)` is made on every request/m);
    expect(screen).toMatch(/^E\s+15 .*new S3Client/m);
  });

  it("offers the fix at the cursor, and applies it", async () => {
    terminal.press("9Gfn", "ga");
    const menu = await terminal.shows(/Fix this connection-reuse\/no-per-request-client problem/);
    const choice = /(\d+): Fix this connection-reuse/.exec(menu)?.[1];
    terminal.press(choice!, "Enter");
    // The squiggle goes with the next look of the server.
    await terminal.shows(/^(?![^]*■ `new https)[^]*6 const agent = new https\.Agent\(\{ keepAlive: true \}\);/);
  });

  it("writes what the fix made", async () => {
    terminal.press(":w", "Enter");
    await terminal.shows(/service\.js.*written/);
    expect(readFileSync(workspace.file, "utf8")).toMatch(/^const agent = new https\.Agent\(\{ keepAlive: true \}\);$/m);
  });
});
