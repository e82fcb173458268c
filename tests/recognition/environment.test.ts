import { describe, expect, it } from "vitest";
import { isEnvironment } from "../../src/recognition/environment.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of the argument of every `use(…)` whether it reads the environment. */
function expectEnvironment(code: string): void {
  const file = parse(code);
  const calls = callsOf("use", file);
  const answers = calls.map((call) => [call.loc.start.line, isEnvironment(call.arguments[0]!, file) ? "yes" : "no"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "environment"));
  expect(calls.length).toBeGreaterThan(0);
}

describe("the environment of the process", () => {
  it("is read from the global process", () => {
    expectEnvironment(`
      use(process.env.KEY); // environment: yes
      use(process.env["KEY"]!); // environment: yes
      use(process.env[name]); // environment: yes
      use(globalThis.process.env.KEY); // environment: yes
      use(process.argv); // environment: yes
      use(env.KEY); // environment: no
      use(config.process.env); // environment: no
      use("process.env.KEY"); // environment: no
    `);
  });

  it("is read from the module of that name", () => {
    expectEnvironment(`
      import process, { env } from "node:process";
      import * as all from "process";
      use(process.env.KEY); // environment: yes
      use(env.KEY); // environment: yes
      use(all.env.KEY); // environment: yes
    `);
  });

  it("is read from import.meta", () => {
    expectEnvironment(`
      use(import.meta.env); // environment: yes
      use(import.meta.env.VITE_KEY); // environment: yes
      use(import.meta.url); // environment: no
      use(meta.env.KEY); // environment: no
    `);
  });

  it("is not read from another process, nor where something else is made of it", () => {
    expectEnvironment(`
      import { env } from "./env.js";
      use(env.KEY); // environment: no
      use(process.env.KEY ?? "key"); // environment: no
      use(Number(process.env.PORT)); // environment: no
      function f(process) {
        use(process.env.KEY); // environment: no
      }
    `);
  });
});
