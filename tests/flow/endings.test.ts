import { it } from "vitest";
import { controlFlowOf } from "../../src/flow/control-flow.js";
import { endingsBy } from "../../src/flow/endings.js";
import { expectMarks } from "../support/marks.js";

const endingOf = endingsBy((fn, file) => controlFlowOf(fn, file));

/** Asserts how the calls end that stand in the argument of `probe`. */
const expectEndings = (code: string) =>
  expectMarks(code, "ending", (probe, file) => {
    const [argument] = probe.arguments;
    const call = argument?.type === "AwaitExpression" ? argument.argument : argument;
    if (call?.type !== "CallExpression") throw new Error("no call is asked about");
    return endingOf(call, file);
  });

it("knows functions of hosts that never return", () => {
  expectEndings(`
    import { notFound } from "next/navigation";
    import { notFound as own } from "./own.js";
    probe(process.exit(1)); // ending: ends-process
    probe(notFound()); // ending: throws
    probe(own()); // ending: none
    probe(process.on("exit", f)); // ending: none
  `);
});

it("believes what is declared never to return", () => {
  expectEndings(`
    declare function fail(): never;
    declare function load(): string;
    const stop: () => never = make();
    probe(fail()); // ending: throws
    probe(stop()); // ending: throws
    probe(load()); // ending: none
    probe(unknown()); // ending: none
  `);
});

it("looks into functions of the file", () => {
  expectEndings(`
    function always() { throw new Error(); }
    function either(a) { if (a) throw 1; else throw 2; }
    function sometimes(a) { if (a) throw 1; }
    function returns() { return 1; }
    function caught() { try { throw 1; } catch {} }
    function exits() { log(); process.exit(1); }
    function exitsOrThrows(a) { if (a) throw 1; process.exit(1); }
    const arrow = () => { throw 1; };
    function through() { always(); }
    function throughExit() { exits(); }
    probe(always()); // ending: throws
    probe(either(a)); // ending: throws
    probe(arrow()); // ending: throws
    probe(through()); // ending: throws
    probe(exits()); // ending: ends-process
    probe(throughExit()); // ending: ends-process
    probe(exitsOrThrows(a)); // ending: throws
    probe(sometimes(a)); // ending: none
    probe(returns()); // ending: none
    probe(caught()); // ending: none
  `);
});

it("takes a function that calls itself to return", () => {
  expectEndings(`
    function forever() { forever(); }
    function ping() { pong(); }
    function pong() { ping(); }
    probe(forever()); // ending: none
    probe(ping()); // ending: none
  `);
});

it("follows functions that call each other in a row, and takes a row without end to return", () => {
  const row = (length: number) =>
    Array.from({ length }, (_, index) => `function f${index}() { f${index + 1}(); }`).join("\n");
  expectEndings(`${row(30)}
    function f30() { throw 1; }
    probe(f0()); // ending: throws`);
  expectEndings(`${row(3_000)}
    function f3000() { throw 1; }
    probe(f0()); // ending: none
    probe(f2990()); // ending: throws`);
});

it("counts asynchronous functions only where they are awaited, and generators never", () => {
  expectEndings(`
    async function later() { throw 1; }
    function* generate() { throw 1; }
    probe(await later()); // ending: throws
    probe(later()); // ending: none
    probe(generate()); // ending: none
  `);
});

it("counts private methods, but none that a subclass may replace", () => {
  expectEndings(`
    class A {
      #fail() { throw 1; }
      load() { throw 1; }
      stop(): never { throw 1; }
      run() {
        probe(this.#fail()); // ending: throws
        probe(this.load()); // ending: none
        probe(this.stop()); // ending: throws
      }
    }
  `);
});
