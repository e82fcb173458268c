import { describe, expect, it } from "vitest";
import { readsRequest } from "../../src/recognition/request-source.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts which calls read the request that is being served. */
function expectReads(code: string): void {
  const file = parse(code);
  const answers = answersByLine(file, (node) => [
    [node, node.type === "CallExpression" && readsRequest(node, file) ? "request" : undefined],
  ]);
  expect(answers).toEqual(marksIn(code, "reads"));
}

describe("a call that gives data of the request", () => {
  it("is one of a framework", () => {
    expectReads(`
      import { cookies, headers as all } from "next/headers";
      import * as clerk from "@clerk/nextjs/server";
      import { requestContext } from "@fastify/request-context";
      import httpContext from "express-http-context";
      cookies(); // reads: request
      all().get("host"); // reads: request
      clerk.auth(); // reads: request
      requestContext.get("user"); // reads: request
      httpContext.get("user"); // reads: request
    `);
  });

  it("is one that reads the storage of the asynchronous context, whatever holds it", () => {
    expectReads(`
      storage.getStore(); // reads: request
      this.storage.getStore()?.user; // reads: request
      storage["getStore"](); // reads: request
      storage.run(store, next);
      storage.getStoreName();
      getStore();
    `);
  });

  it("is none of the same name from elsewhere, and no other export", () => {
    expectReads(`
      import { cookies } from "./cookies.js";
      import { headers } from "next/server";
      import * as next from "next/headers";
      import { requestContext } from "@fastify/request-context";
      cookies();
      headers();
      next.other();
      requestContext.set("user", user);
      function f(auth) { auth(); }
    `);
  });

  it("is none of a variable that hides the import", () => {
    expectReads(`
      import { cookies } from "next/headers";
      function f(cookies) { cookies(); }
      cookies(); // reads: request
    `);
  });
});
