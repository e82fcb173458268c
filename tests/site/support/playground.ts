import type { Page } from "playwright-core";

/** What the playground says of a program, as a reader sees it. */
export interface Report {
  /** `src/service.js:3:9` */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** The playground in a tab, used as a person does. */
export class Playground {
  constructor(readonly page: Page) {}

  /** What is reported, once the linter has seen the last change. */
  async reports(): Promise<readonly Report[]> {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.page.waitForSelector('.findings[aria-busy="false"]');
    return this.page.locator(".findings li").evaluateAll((items) =>
      items.map((item) => ({
        place: item.querySelector(".place")!.textContent!.trim(),
        rule: item.querySelector("a")!.textContent!.trim(),
        message: item.querySelector("p")!.textContent!.trim(),
      })),
    );
  }

  /** The text in the editor. */
  async text(): Promise<string> {
    const lines = await this.page.locator(".source .cm-line").allTextContents();
    return lines.join("\n");
  }

  /** Puts a text in the place of all that is in the editor. */
  async write(text: string): Promise<void> {
    await this.page.locator(".source .cm-content").click();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(text);
  }

  /** Opens the program of a link. */
  async follow(href: string): Promise<void> {
    const hash = href.slice(href.indexOf("#"));
    await this.page.evaluate(
      (next) =>
        new Promise((resolve) => {
          addEventListener("hashchange", resolve, { once: true });
          location.hash = next;
        }),
      hash,
    );
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }
}
