import { describe, expect, it } from "vitest";
import { isDeclaredNeverToReturn, knownNeverToReturn } from "../../src/recognition/never-returning.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of every call what the mark on its line says: how a known function leaves, or that it is declared to. */
function expectNever(code: string): void {
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    if (node.type !== "CallExpression") return [];
    return [[node, knownNeverToReturn(node, file) ?? (isDeclaredNeverToReturn(node, file) ? "declared" : undefined)]];
  });
  expect(answers).toEqual(marksIn(code, "never returns"));
}

describe("a known function", () => {
  it("never returns", () => {
    expectNever(`
      import assert, { fail } from "node:assert";
      import { exit as leave } from "process";
      import { notFound } from "next/navigation";
      process.exit(1); // never returns: ending-the-process
      globalThis.process.abort(); // never returns: ending-the-process
      leave(1); // never returns: ending-the-process
      fail("no"); // never returns: throwing
      notFound(); // never returns: throwing
    `);
  });

  it("never returns with an option only", () => {
    expectNever(`
      import { redirect } from "@tanstack/react-router";
      const options = { to: "/", throw: true };
      redirect({ to: "/", throw: true }); // never returns: throwing
      redirect({ ...options }); // never returns: throwing
      redirect({ to: "/" });
      redirect({ to: "/", throw: false });
      redirect({ to: "/", throw: flag });
      redirect(given);
      redirect();
    `);
  });

  it("is none of the same name from elsewhere, and no other member", () => {
    expectNever(`
      import { notFound } from "./errors.js";
      import assert from "node:assert";
      notFound();
      assert(value);
      process.on("exit", stop);
      program.exit(1);
      function f(process) { process.exit(1); }
    `);
  });
});

describe("a declaration", () => {
  it("says that a function never returns", () => {
    expectNever(`
      function fail(): never { throw new Error(); }
      const arrow = (): never => { throw new Error(); };
      declare function stop(): never;
      const typed: (message: string) => never = make();
      fail(); // never returns: declared
      arrow(); // never returns: declared
      stop(); // never returns: declared
      typed("no"); // never returns: declared
      function f(reject: () => never) {
        reject(); // never returns: declared
      }
    `);
  });

  it("says that a method of the class never returns", () => {
    expectNever(`
      abstract class A {
        private fail(): never { throw new Error(); }
        abstract stop(): never;
        leave = (): never => { throw new Error(); };
        typed: () => never = other;
        log(): void {}
        f(other: A) {
          this.fail(); // never returns: declared
          this.stop(); // never returns: declared
          this.leave(); // never returns: declared
          this.typed(); // never returns: declared
          this.log();
          this.missing();
          other.fail();
        }
      }
    `);
  });

  it("says nothing of what returns, may return, or is declared nowhere", () => {
    expectNever(`
      function fail(): void { throw new Error(); }
      function untyped() { throw new Error(); }
      async function later(): Promise<never> { throw new Error(); }
      const make = (): (() => never) => fail;
      const list: never[] = [];
      fail();
      untyped();
      later();
      make();
      list();
      missing();
    `);
  });
});
