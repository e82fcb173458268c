import { execFileSync } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { chromium, type Browser, type Page } from "playwright-core";
import { projectFile } from "../../support/markdown.js";

/** What keeps Chromium from talking to anybody but the site. */
const OFFLINE = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", ...OFFLINE];

/** The site, built and served on loopback, and a browser that opens its pages. */
export class Site {
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async start(): Promise<Site> {
    // A build for production, whatever the test runner says of its own process.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    execFileSync(process.execPath, ["site/build/build.mjs"], { cwd: projectFile("."), env, stdio: "pipe" });
    const pages = express.static(projectFile("site/dist"), { extensions: ["html"] });
    const server = express().use(pages).listen(0, "127.0.0.1");
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    try {
      return new Site(server, await chromium.launch({ executablePath, args: FLAGS }));
    } catch (error) {
      server.close();
      throw error;
    }
  }

  /** The address of a page. */
  addressOf(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${path}`;
  }

  /** Opens a page, by its path or its whole address, in a tab of its own. */
  async open(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(new URL(path, this.addressOf("")).href);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
