import { it } from "vitest";
import { isBrowserCode } from "../../src/execution/browser-code.js";
import { expectMarks } from "../support/marks.js";

const expectBrowser = (code: string) => expectMarks(code, "browser", isBrowserCode);

it("is code behind a check for the globals of a browser", () => {
  expectBrowser(`
    function f() {
      if (typeof window !== "undefined") probe(); // browser: yes
      else probe(); // browser: no
      probe(); // browser: no
    }
  `);
});

it("is a function that uses the document unchecked, with what stands in it", () => {
  expectBrowser(`
    function f() {
      document.title = "a";
      probe(); // browser: yes
      const inner = () => probe(); // browser: yes
    }
    function g() {
      probe(); // browser: no
    }
    const h = () => { probe(document); }; // browser: yes
    probe(); // browser: no
  `);
});

it("is no function that checks for it, or has a document of its own", () => {
  expectBrowser(`
    function checks() {
      if (typeof document !== "undefined") document.title = "a";
      probe(); // browser: no
    }
    function asks() {
      const has = typeof document;
      probe(); // browser: no
    }
    function own(document) {
      document.title = "a";
      probe(); // browser: no
    }
    function member(db) {
      db.document.save();
      probe(); // browser: no
    }
  `);
});

it("is what is around a callback that uses it, and not around one that is sent to a browser", () => {
  expectBrowser(`
    function f(items) {
      items.forEach((item) => document.append(item));
      probe(); // browser: yes
    }
    async function g(page) {
      await page.evaluate(() => document.title);
      probe(); // browser: no
      await page.evaluate(() => { document.title = probe(); }); // browser: yes
    }
    function h() {
      const later = () => document.title;
      probe(); // browser: no
    }
  `);
});

it("is the whole program where that uses it itself", () => {
  expectBrowser(`
    const root = document.body;
    function f() {
      probe(); // browser: yes
    }
  `);
});

it("is the whole program where a function that runs as it loads is given the window", () => {
  expectBrowser(`
    ((window) => {
      const { document } = window;
      probe(document); // browser: yes
    })(window);
    function f() {
      probe(); // browser: yes
    }
  `);
});

it("is a function that uses the window unchecked, and none that only names its type", () => {
  expectBrowser(`
    function uses() {
      window.scrollTo(0, 0);
      probe(); // browser: yes
    }
    function named() {
      const scope = globalThis as typeof globalThis & { window?: typeof window };
      probe(scope); // browser: no
    }
    function made() {
      const { window } = new JSDOM();
      probe(window.document); // browser: no
    }
  `);
});

it("is a function that reads the environment of a bundler, unless it serves requests", () => {
  expectBrowser(`
    import express from "express";
    const url = import.meta.env.VITE_URL;
    function direct() {
      probe(import.meta.env.VITE_URL); // browser: yes
    }
    function constant() {
      probe(url); // browser: yes
    }
    function other() {
      probe(import.meta.env.URL); // browser: no
      probe(process.env.VITE_URL); // browser: no
    }
    express().get("/", (req, res) => {
      probe(import.meta.env.VITE_URL); // browser: no
    });
    probe(url); // browser: no
  `);
});
