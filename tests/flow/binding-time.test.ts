import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import {
  CONSTANT,
  isConstant,
  isOfCaller,
  join,
  reach,
  settled,
  type Binding,
  type CauseKind,
} from "../../src/flow/binding-lattice.js";
import { bindingOf, dependenceOf } from "../../src/flow/binding-time.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/**
 * Asserts of every call of `probe` what the comment on its line says: the time of its argument, after `later` that of what
 * the functions inside it read, and its causes.
 */
function expectBindings(code: string, filename?: string): void {
  const file = parse(code, filename === undefined ? {} : { filename });
  const found = callsOf("probe", file).map((call) => [
    call.loc.start.line,
    words(bindingOf(call.arguments[0] as TSESTree.Expression, file)),
  ]);
  expect(Object.fromEntries(found)).toEqual(marksIn(code, "binding"));
  expect(found.length).toBeGreaterThan(0);
}

function words({ time, deferred, causes }: Binding): string {
  return [time, ...(deferred === "constant" ? [] : ["later", deferred]), ...causes.map(({ kind }) => kind)].join(" ");
}

describe("the binding time of an expression", () => {
  it("is that of each run for what the top level of a component makes", () => {
    expectBindings(
      `
      const region = "eu";
      const { tenant } = Astro.params;
      const session = await read(tenant);
      const made = build();
      probe(region); // binding: constant
      probe(tenant); // binding: request
      probe(session); // binding: request await call-of-caller
      probe(Astro.url); // binding: request changing-variable
      probe(made); // binding: constant call
    `,
      "/project/src/pages/index.astro",
    );
  });

  it("is constant for what the module settles", () => {
    expectBindings(`
      import https, { Agent } from "node:https";
      import { S3 } from "aws-sdk";
      const region = "eu";
      const options = { region: "eu", retries: 3 };
      enum Level { Low }
      class Store {}
      function f(path: string) {
        probe("eu"); // binding: constant
        probe({ region: "eu", retries: -3, tags: ["a", \`b\${1}\`] }); // binding: constant
        probe(region); // binding: constant
        probe({ ...options }); // binding: constant
        probe(options.region); // binding: constant
        probe(Level.Low); // binding: constant
        probe(S3); // binding: constant
        probe(https.globalAgent); // binding: constant
        probe(Store); // binding: constant
        probe(Number.MAX_SAFE_INTEGER); // binding: constant
        probe(parseInt("7", 10) * 1000); // binding: constant
        probe(new URL("https://a.example")); // binding: constant
        probe(new Agent({ keepAlive: true })); // binding: constant
        const local = "us";
        probe(local); // binding: constant
      }
    `);
  });

  it("is environment for what is there before the first request", () => {
    expectBindings(`
      import { readFileSync } from "node:fs";
      import { config } from "./config.js";
      import settings from "settings";
      const token = await login();
      const key = process.env.KEY;
      function f() {
        probe(process.env.KEY); // binding: environment
        probe(import.meta.env.KEY); // binding: environment
        probe({ key: process.env.KEY ?? "" }); // binding: environment
        const { KEY } = process.env;
        probe(KEY); // binding: environment
        probe(key); // binding: constant
        probe(config.region); // binding: environment
        probe(config.get("region")); // binding: environment
        probe(settings.region); // binding: constant
        probe(readFileSync("ca.pem")); // binding: environment
        probe(token); // binding: environment
      }
    `);
  });

  it("is caller for parameters, the turn of a loop, and what is made of them", () => {
    expectBindings(`
      for (const region of regions) {
        probe(region); // binding: caller
      }
      function f(req, region = "eu") {
        probe(req.headers.key); // binding: caller
        const { key } = req.headers;
        probe(key); // binding: caller
        probe(\`https://\${req.host}/\`); // binding: caller
        probe(region); // binding: unknown
        probe(req.id.trim()); // binding: caller call-of-caller
        probe(sign(req.id)); // binding: caller call-of-caller
        let url;
        if (req.a) url = "a";
        else url = req.b;
        probe(url); // binding: caller changing-variable
        probe(arguments[0]); // binding: caller this changing-variable
        let nothing;
        probe(nothing); // binding: unknown changing-variable
      }
      function g(id) {
        id = id + 1;
        probe(id); // binding: caller changing-variable
      }
      try {
        f();
      } catch (error) {
        probe(error); // binding: unknown local-function
      }
    `);
  });

  it("is request for what is of the request without being handed over", () => {
    expectBindings(`
      import { cookies } from "next/headers";
      import { cookies as own } from "./cookies.js";
      const lookup = () => storage.getStore();
      function f() {
        probe(cookies().get("token")); // binding: request call-of-caller
        const { tenant } = storage.getStore();
        probe(tenant); // binding: request call-of-caller
        probe(own()); // binding: constant call
        probe(() => cookies().get("token")); // binding: constant later request
        probe(lookup); // binding: constant changing-variable
      }
    `);
  });

  it("tells what makes an expression unpredictable, and the time all the same", () => {
    expectBindings(`
      let count = 0;
      const shared = { a: 1 };
      shared.a = 2;
      let current;
      export function set(req) { current = req.user; }
      class A {
        async f(user) {
          probe({ url: this.url }); // binding: instance this
          probe(await login()); // binding: unknown await call
          probe(await login(user)); // binding: caller await call-of-caller
          probe(await import("ky")); // binding: constant await call
          probe(new.target); // binding: constant this
          probe(Date.now()); // binding: constant call
          probe(new Map()); // binding: constant call
          probe(count++); // binding: unknown changing-variable call
          probe(count); // binding: unknown changing-variable
          probe(shared); // binding: constant changing-variable
          probe(current); // binding: caller changing-variable
          probe(/a/g); // binding: constant changing-variable
          probe(missing); // binding: constant changing-variable
          const own = { a: 1 };
          probe({ ...own }); // binding: caller changing-variable
          own.a = user.a;
          const cycle = { f: () => cycle };
          probe(cycle); // binding: constant local-function
        }
      }
    `);
  });

  it("keeps what functions read apart from when they are settled", () => {
    expectBindings(`
      import { config } from "./config.js";
      function f(req) {
        probe({ retry: (times) => times * 2 }); // binding: constant
        probe({ retry: () => config.retries }); // binding: constant later environment
        probe({ retry: async () => await sleep(1) }); // binding: constant later unknown
        probe({ retry: () => req.id }); // binding: constant later caller local-function
        const retry = () => req.id;
        probe({ retry }); // binding: constant later caller local-function
        function inner() {}
        probe(inner); // binding: constant local-function
        probe(() => this.a); // binding: constant later instance this
      }
    `);
  });
});

describe("what expressions depend on", () => {
  it("takes what functions read for a dependence", () => {
    const file = parse("function f(req) { probe(1, () => req.id); }");
    const [call] = callsOf("probe", file);
    expect(dependenceOf(call!.arguments, file)).toBe("caller");
  });

  it("resolves parameters through the calls that are known", () => {
    const file = parse(
      "function f(a, b = 'x', ...c) { probe(a); probe(b); } f('y'); f(process.env.A, g.b); h(...list);",
    );
    const calls = callsOf("f", file).map((call) => ({ nodes: call.arguments, file }));
    const [a, b] = callsOf("probe", file).map((call) => call.arguments);
    expect(dependenceOf(a!, file, { callers: () => calls })).toBe("environment");
    const [spread] = callsOf("h", file);
    expect(dependenceOf(b!, file, { callers: () => [{ nodes: spread!.arguments, file }] })).toBe("caller");
    expect(dependenceOf(b!, file, { callers: () => "request" })).toBe("request");
    expect(dependenceOf(b!, file, { callers: () => [{ nodes: [], file }] })).toBe("constant");
    expect(dependenceOf(b!, file, { callers: () => [] })).toBe("unknown");
  });

  it("asks for what is known from elsewhere before it looks", () => {
    const file = parse("function f(req) { probe(req.env.KEY); }");
    const [call] = callsOf("probe", file);
    const known = (node: TSESTree.Node) =>
      file.sourceCode.getText(node as never) === "req.env" ? ("environment" as const) : undefined;
    expect(dependenceOf(call!.arguments, file, { known })).toBe("environment");
  });
});

describe("the lattice", () => {
  const node = parse("a;").sourceCode.ast.body[0] as TSESTree.Node;
  const cause = (kind: CauseKind) => ({ kind, node });
  const some: readonly Binding[] = [
    CONSTANT,
    settled("environment"),
    settled("caller", cause("await")),
    settled("request", cause("call"), cause("this")),
    { time: "constant", deferred: "caller", causes: [cause("local-function")] },
  ];
  const sorted = ({ causes, ...rest }: Binding) => ({ ...rest, causes: causes.map(({ kind }) => kind).toSorted() });

  it("joins associatively, idempotently, commutatively but for the order of causes, with CONSTANT neutral", () => {
    for (const a of some) {
      expect(join([a, a])).toEqual(a);
      expect(join([CONSTANT, a])).toEqual(a);
      for (const b of some) {
        expect(sorted(join([a, b]))).toEqual(sorted(join([b, a])));
        for (const c of some) expect(join([join([a, b]), c])).toEqual(join([a, join([b, c])]));
      }
    }
  });

  it("tells constants and values of the caller from those that something else has a say in", () => {
    expect(some.map(isConstant)).toEqual([true, false, false, false, false]);
    expect([...some, settled("caller"), settled("unknown")].map(isOfCaller)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(some.map(reach)).toEqual(["constant", "environment", "caller", "request", "caller"]);
  });
});
