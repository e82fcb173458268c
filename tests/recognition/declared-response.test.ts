import { describe, expect, it } from "vitest";
import { declaredResponse } from "../../src/recognition/declared-response.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of every call what interface its response is declared to have. */
function expectResponses(body: string): void {
  const code = `import { Response as NodeResponse } from "node-fetch"; import type { Response as UndiciResponse } from "undici";\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const found = node.type === "CallExpression" ? declaredResponse(node, file)?.interface : undefined;
    return [[node, typeof found === "string" ? found : undefined]];
  });
  expect(answers).toEqual(marksIn(code, "response"));
}

describe("the response that types declare", () => {
  it("is that of the variable that takes the result", () => {
    expectResponses(`
      async function f(url) {
        const node: NodeResponse = await send(url); // response: node-fetch
        const undici: UndiciResponse = await client.send(url); // response: fetch
        const promise: Promise<NodeResponse> = send(url); // response: node-fetch
        let later: NodeResponse;
        later = await send(url); // response: node-fetch
      }
    `);
  });

  it("is that of the function that returns the result", () => {
    expectResponses(`
      async function f(url): Promise<NodeResponse> {
        return await send(url); // response: node-fetch
      }
      const g = async (url): Promise<NodeResponse> => send(url); // response: node-fetch
    `);
  });

  it("is that of an abstract method, the global one as well", () => {
    expectResponses(`
      abstract class A {
        abstract load(url: string): Promise<Response>;
        abstract text(url: string): Promise<string>;
        own(url: string): Promise<Response> { return cached(url); }
        async f(url, other: A) {
          await this.load(url); // response: fetch
          await this.text(url);
          await this.own(url);
          await other.load(url);
        }
      }
    `);
  });

  it("is none by the global type, another type, or one of several", () => {
    expectResponses(`
      import { Response as Own } from "./response.js";
      async function f(url) {
        const one: Response = await send(url);
        const own: Own = await send(url);
        const text: string = await send(url);
        const either: NodeResponse | UndiciResponse = await send(url);
        const untyped = await send(url);
        const { body }: NodeResponse = await send(url);
        await send(url);
      }
    `);
  });

  it("is none of a function of this file, nor of a part of the result", () => {
    expectResponses(`
      async function local(url) { return new NodeResponse(); }
      async function f(url): Promise<NodeResponse> {
        const own: NodeResponse = await local(url);
        const part: NodeResponse = (await send(url)).response;
        return wrap(await send(url)); // response: node-fetch
      }
    `);
  });
});
