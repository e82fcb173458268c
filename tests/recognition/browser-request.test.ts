import { describe, expect, it } from "vitest";
import type { ResponseEntry } from "../../src/catalogue/response-schema.js";
import { isBrowserRequest, outermostFunction } from "../../src/recognition/browser-request.js";
import { callsOf, marksIn } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

const WITH_BASE: ResponseEntry = {
  arrives: "promise",
  interface: "fetch",
  browserOptions: [{ option: "credentials", is: "include" }],
};
const ENTRY: ResponseEntry = { ...WITH_BASE, absoluteUrls: true };

/** Asserts of every call of `send` whether only a browser makes it. */
function expectBrowser(code: string, entry = ENTRY): void {
  const file = parse(code);
  const calls = callsOf("send", file);
  const answers = calls.map((call) => [call.loc.start.line, isBrowserRequest(call, entry, file) ? "yes" : "no"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "browser"));
  expect(calls.length).toBeGreaterThan(0);
}

describe("a request that only a browser makes", () => {
  it("has an address that is relative", () => {
    expectBrowser(`
      const base = "/api";
      send("/items"); // browser: yes
      send("./items"); // browser: yes
      send(\`/items/\${id}\`); // browser: yes
      send(\`\${base}/items\`); // browser: yes
      send("/items/" + id); // browser: yes
      send({ url: "/items" }); // browser: yes
      send(id ? "/a" : "/b"); // browser: yes
      send("https://a.example/items"); // browser: no
      send(\`https://\${host}/items\`); // browser: no
      send(\`\${host}/items\`); // browser: no
      send(id ? "/a" : url); // browser: no
      send(host + "/items"); // browser: no
      send(url); // browser: no
      send(); // browser: no
    `);
  });

  it("has one that is relative where its base is missing", () => {
    expectBrowser(`
      const base = process.env.API ?? "";
      const path = () => "/items";
      function local(id) { return "/items/" + id; }
      function logged(id) { log(id); return "/items/" + id; }
      send(\`\${process.env.API ?? ""}/items\`); // browser: yes
      send(process.env.API || "/api"); // browser: yes
      send(path()); // browser: yes
      send(local(1)); // browser: yes
      send(logged(1)); // browser: no
      send(\`\${process.env.API ?? "https://a.example"}/items\`); // browser: no
      send(process.env.API && "/api"); // browser: no
    `);
  });

  it("has none of these where the library has a base for its addresses", () => {
    expectBrowser(
      `
      send("/items"); // browser: no
      send("/items", { credentials: "include" }); // browser: yes
    `,
      WITH_BASE,
    );
  });

  it("has an option that means something in a browser only", () => {
    expectBrowser(`
      const options = { credentials: "include" };
      send(url, { method: "POST", credentials: "include" }); // browser: yes
      send(url, { ...options }); // browser: yes
      send(url, { credentials: "omit" }); // browser: no
      send(url, { credentials }); // browser: no
    `);
  });

  it("sends what somebody has put into a form", () => {
    expectBrowser(`
      function f(event, form, upload: File, buffer) {
        send(url, { body: event.target.files[0] }); // browser: yes
        send(url, { data: upload }); // browser: yes
        send(url, upload); // browser: yes
        send(url, { body: new FormData(form) }); // browser: yes
        const filled = new FormData();
        filled.append("file", upload);
        send(url, { body: filled }); // browser: yes
        const server = new FormData();
        server.append("file", buffer);
        send(url, { body: server }); // browser: no
        send(url, { body: new FormData() }); // browser: no
        send(url, { body: buffer }); // browser: no
      }
    `);
  });

  it("sends no form of a library", () => {
    expectBrowser(`
      import FormData from "form-data";
      send(url, { body: new FormData(options) }); // browser: no
    `);
  });
});

describe("the outermost function around a node", () => {
  it.each([
    ["function outer() { return () => here(); }", "FunctionDeclaration"],
    ["const f = () => { function inner() { here(); } };", "ArrowFunctionExpression"],
    ["class A { a = here(); }", undefined],
    ["here();", undefined],
  ])("in %s is %s", (code, type) => {
    expect(outermostFunction(nodeAt(parse(code), "here()"))?.type).toBe(type);
  });
});
