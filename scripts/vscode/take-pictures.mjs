// `npm run vscode`: opens a service in a real VS Code, has ESLint's quick fix repair it, and takes the pictures of the
// documentation on the way. Fails when VS Code shows no finding, offers no fix, or the fix does something else.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { ESLint } from "eslint";
import { build, installIfNeeded, root } from "../set-up.mjs";
import { home, install, loadPlaywright, programs } from "./install.mjs";

const PATIENCE = 90_000;
const PICTURES = join(root, "docs/images");
// Outside of the folder with the tools, so that the plugin's name leads to its build.
const WORKSPACE = join(root, ".cache/vscode-workspace");
const USER = join(home, "user");

const SOURCE = `import https from "node:https";
import axios from "axios";
import express from "express";

const app = express();

app.get("/price/:id", async (req, res) => {
  const agent = new https.Agent({ keepAlive: true });
  const { data } = await axios.get(\`https://prices.example/\${req.params.id}\`, {
    httpsAgent: agent,
  });
  res.json(data);
});

app.listen(8080);
`;

/** What keeps everything but the code and the finding out of the pictures. */
const USER_SETTINGS = {
  "breadcrumbs.enabled": false,
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.cursorBlinking": "solid",
  "editor.fontSize": 15,
  "editor.hover.delay": 100,
  "editor.inlayHints.enabled": "off",
  "editor.lineHeight": 24,
  "editor.links": false,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.scrollBeyondLastLine": false,
  "editor.stickyScroll.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.editor.editorActionsLocation": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.statusBar.visible": false,
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
};

function writeWorkspace() {
  for (const folder of [WORKSPACE, USER]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(WORKSPACE, { recursive: true });
  mkdirSync(join(USER, "User"), { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(USER, "User/settings.json"), JSON.stringify(USER_SETTINGS));
  writeFileSync(join(WORKSPACE, "service.js"), SOURCE);
  const configuration =
    'import connectionReuse from "eslint-plugin-connection-reuse";\nexport default [connectionReuse.configs.recommended];\n';
  writeFileSync(join(WORKSPACE, "eslint.config.mjs"), configuration);
}

/** What `eslint --fix` makes of the service. */
async function expectedAfterFix() {
  const eslint = new ESLint({ cwd: WORKSPACE, fix: true });
  const [result] = await eslint.lintText(SOURCE, { filePath: join(WORKSPACE, "service.js") });
  if (result.output === undefined) throw new Error("ESLint itself fixes nothing");
  return result.output;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts VS Code as a server on loopback; `stop` ends it and all that it started. */
async function startVSCode() {
  const port = await freePort();
  const args = [
    ...[programs.codeServer, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`],
    ...["--user-data-dir", USER, "--extensions-dir", join(home, "extensions"), "--config", join(USER, "config.yaml")],
    ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", WORKSPACE],
  ];
  const env = { ...process.env, ESLINT_SERVER: programs.languageServer };
  const server = spawn(programs.node, args, { stdio: "ignore", env, detached: true });
  const stop = () => {
    try {
      process.kill(-server.pid, "SIGTERM");
    } catch {
      // It has ended already.
    }
  };
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    try {
      const response = await fetch(`${address}/healthz`);
      await response.text();
      if (response.ok) return { address, stop };
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  stop();
  throw new Error("VS Code did not start");
}

/** Waits until nothing moves any more, and takes a picture. */
async function picture(page, name) {
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
  console.log(`docs/images/${name}.png`);
}

async function openService(page, address) {
  await page.goto(`${address}/?folder=${encodeURIComponent(WORKSPACE)}`, { waitUntil: "domcontentloaded" });
  await page.waitForSelector(".monaco-workbench");
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "service.js" }).first().dblclick();
  await page.waitForSelector(".monaco-editor .view-line");
  await page.keyboard.press("Control+b");
}

async function showFinding(page) {
  await page.waitForSelector(".squiggly-error");
  const { x, y, width, height } = await page.locator(".squiggly-error").first().boundingBox();
  await page.mouse.move(x + width / 3, y + height / 2);
  await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents >> text=is made on every request");
  await picture(page, "squiggle");
  return { x: x + width / 3, y: y + height / 2 };
}

async function showQuickFixes(page, { x, y }) {
  await page.keyboard.press("Escape");
  await page.mouse.click(x, y);
  await page.mouse.move(5, 5);
  // Before the language server knows what it offers there, the keys do nothing.
  await page.waitForSelector(".lightBulbWidget");
  await page.keyboard.press("Control+.");
  await page.waitForSelector(".action-widget");
  await picture(page, "quick-fix");
}

async function applyFix(page) {
  await page.locator(".action-widget .monaco-list-row", { hasText: "Fix this" }).first().click();
  await page.waitForSelector(".squiggly-error", { state: "detached" });
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Control+Home");
  await picture(page, "after-fix");
}

installIfNeeded();
build();
install();
writeWorkspace();
const expected = await expectedAfterFix();
const vscode = await startVSCode();
process.once("exit", vscode.stop);
const { chromium } = await loadPlaywright();
const browser = await chromium.launch({ executablePath: programs.chromium, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 464 }, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(PATIENCE);
  await openService(page, vscode.address);
  await showQuickFixes(page, await showFinding(page));
  await applyFix(page);
} catch (error) {
  await browser
    .contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: join(home, "failure.png") });
  throw error;
} finally {
  await browser.close();
  vscode.stop();
}
if (readFileSync(join(WORKSPACE, "service.js"), "utf8") !== expected) throw new Error("The fix did something else");
