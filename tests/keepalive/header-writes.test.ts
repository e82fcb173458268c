import { describe, expect, it } from "vitest";
import { closingHeaderWrites } from "../../src/keepalive/header-writes.js";
import { requestCall } from "../../src/recognition/request-call.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts which lines close the connection of a request by a write to its headers. */
function expectWrites(body: string): void {
  const code = `import axios from "axios";\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const request = node.type === "CallExpression" ? requestCall(node, file) : undefined;
    return request ? closingHeaderWrites(request, file).map((write) => [write, "close"] as const) : [];
  });
  expect(answers).toEqual(marksIn(code, "writes"));
}

describe("writes to the headers of a request", () => {
  it("close its connection on the headers themselves", () => {
    expectWrites(`
      const headers = {};
      headers.Connection = "close"; // writes: close
      fetch(url, { headers });
    `);
  });

  it("close it on the options, whatever holds them", () => {
    expectWrites(`
      const options = { method: "POST", headers: {} };
      options.headers["connection"] = "close"; // writes: close
      axios.get(url, options);
      const inner = {};
      const outer = { headers: inner };
      inner.connection = "close"; // writes: close
      fetch(url, outer);
    `);
  });

  it("close it by the methods of Headers", () => {
    expectWrites(`
      const headers = new Headers();
      headers.set("connection", "close"); // writes: close
      headers.append("Connection", "close"); // writes: close
      headers.get("connection", "close");
      headers.set("connection", "keep-alive");
      fetch(url, { headers });
    `);
  });

  it("do not close it with another name, another value, or on another object", () => {
    expectWrites(`
      const headers = {}, others = {}, options = { headers };
      headers.accept = "close";
      headers.connection = "keep-alive";
      headers.connection = mode;
      headers.connection += "close";
      headers.connection.close = "close";
      others.connection = "close";
      options.connection = "close";
      fetch(url, options);
    `);
  });

  it("do not close it after it is sent, on a condition, or in another function", () => {
    expectWrites(`
      function f(last) {
        const headers = {};
        const close = () => { headers.connection = "close"; };
        if (last) headers.connection = "close";
        for (const one of last) headers.connection = "close";
        fetch(url, { headers });
        headers.connection = "close";
      }
    `);
  });

  it("do not close it where the request has no headers among its options", () => {
    expectWrites(`
      const headers = {};
      headers.connection = "close";
      fetch(url);
      fetch(url, { body: headers });
      send(url, { headers });
    `);
  });
});
