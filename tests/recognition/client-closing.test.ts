import { describe, expect, it } from "vitest";
import { closingCall, closingDeclaration } from "../../src/recognition/client-closing.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts which calls and declarations close a client, by the holder of that. */
function expectClosings(body: string): void {
  const code = `import { Agent } from "undici"; import { Pool } from "pg"; import axios from "axios"; const shared = new Agent();\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const closing =
      node.type === "CallExpression"
        ? closingCall(node, file)
        : node.type === "VariableDeclaration"
          ? closingDeclaration(node, file)
          : undefined;
    return [[node, closing?.client.holder.kind]];
  });
  expect(answers).toEqual(marksIn(code, "closes"));
}

describe("what closes a client", () => {
  it("is a call of a method that ends it", () => {
    expectClosings(`
      async function f() {
        const own = new Pool();
        await shared.close(); // closes: module
        shared.destroy(); // closes: module
        await own.end(); // closes: function
        const alias = shared;
        alias?.close(); // closes: module
        (await shared)!.close(); // closes: module
      }
      class A {
        pool = new Pool();
        stop() {
          this.pool.end(); // closes: object
        }
      }
    `);
  });

  it("is no call of another method, on another object, or of a client without an end", () => {
    expectClosings(`
      const client = axios.create();
      function f(given) {
        shared.end();
        shared.request({});
        shared.close;
        client.close();
        given.close();
        given.shared.close();
        close(shared);
        { const shared = make(); shared.close(); }
      }
    `);
  });

  it("is a declaration that disposes of it at the end of its block", () => {
    expectClosings(`
      async function f() {
        await using agent = shared; // closes: module
        await using own = new Agent(); // closes: function
        using other = shared; // closes: module
      }
    `);
  });

  it("is no declaration that keeps it, or disposes of something else", () => {
    expectClosings(`
      async function f() {
        const agent = shared;
        await using client = axios.create();
        await using file = await open(path);
        for (await using one of list) one.read();
      }
    `);
  });
});
