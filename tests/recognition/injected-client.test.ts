import { describe, expect, it } from "vitest";
import { injectedClient } from "../../src/recognition/injected-client.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of the argument of every `use(…)` what the mark on its line says: the type that a container fills, or "no". */
function expectInjected(body: string): void {
  const code = `import { HttpService } from "@nestjs/axios"; import { Agent } from "node:https";\n${body}`;
  const file = parse(code);
  const answers = callsOf("use", file).map((call) => {
    const node = call.arguments[0]!;
    if (node.type !== "Identifier" && node.type !== "MemberExpression") throw new Error("no name");
    return [call.loc.start.line, injectedClient(node, file)?.type.path.join(".") ?? "no"];
  });
  expect(answers.length).toBeGreaterThan(0);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "injected"));
}

describe("an injected client", () => {
  it("is a parameter of a constructor, by its type", () => {
    expectInjected(`
      class A {
        constructor(http: HttpService, private readonly api: HttpService, agent: Agent, own: Own, any) {
          use(http); // injected: HttpService
          use(api); // injected: HttpService
          use(agent); // injected: no
          use(own); // injected: no
          use(any); // injected: no
        }
      }
    `);
  });

  it("is a field that a parameter property declares, or that is decorated", () => {
    expectInjected(`
      class A {
        @Inject() private readonly decorated: HttpService;
        private readonly bare: HttpService;
        private readonly made: HttpService = new HttpService();
        constructor(private readonly http: HttpService, private readonly agent: Agent) {}
        f() {
          use(this.http); // injected: HttpService
          use(this.decorated); // injected: HttpService
          use(this.bare); // injected: no
          use(this.made); // injected: no
          use(this.agent); // injected: no
          use(this.missing); // injected: no
        }
      }
    `);
  });

  it("is no parameter of another function, no variable, and no member of another object", () => {
    expectInjected(`
      function f(http: HttpService) {
        use(http); // injected: no
      }
      class A {
        constructor(private readonly http: HttpService) {}
        f(http: HttpService, other: A) {
          use(http); // injected: no
          use(other.http); // injected: no
          use(this.http.axiosRef); // injected: no
        }
      }
      const http: HttpService = make();
      use(http); // injected: no
    `);
  });

  it("is none whose type may be another, or is the project's own of the same name", () => {
    expectInjected(`
      import { HttpService as Own } from "./http.js";
      class A {
        constructor(http: HttpService | Agent, own: Own) {
          use(http); // injected: no
          use(own); // injected: no
        }
      }
    `);
  });
});
