import { execFileSync } from "node:child_process";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM, serveSite } from "../../../site/build/served.mjs";
import { projectFile } from "../../support/markdown.js";

/** The site, built and served on loopback, and a browser that opens its pages. */
export class Site {
  readonly #served: Awaited<ReturnType<typeof serveSite>>;
  readonly #browser: Browser;

  private constructor(served: Awaited<ReturnType<typeof serveSite>>, browser: Browser) {
    this.#served = served;
    this.#browser = browser;
  }

  static async start(): Promise<Site> {
    // A build for production, whatever the test runner says of its own process.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    execFileSync(process.execPath, ["site/build/build.mjs"], { cwd: projectFile("."), env, stdio: "pipe" });
    const served = await serveSite();
    try {
      return new Site(served, await chromium.launch(CHROMIUM));
    } catch (error) {
      served.stop();
      throw error;
    }
  }

  /** The address of a page. */
  addressOf(path: string): string {
    return new URL(path, this.#served.url).href;
  }

  /** The text of a file of the site. */
  async read(path: string): Promise<string> {
    const response = await fetch(this.addressOf(path));
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return text;
  }

  /** Opens a page, by its path or its whole address, in a tab of its own. */
  async open(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(this.addressOf(path));
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#served.stop();
  }
}
