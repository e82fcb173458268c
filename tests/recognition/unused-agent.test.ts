import { describe, expect, it } from "vitest";
import type { Protocol } from "../../src/catalogue/library-schema.js";
import { isUnusedAgent } from "../../src/recognition/unused-agent.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD = `import axios from "axios"; import * as https from "node:https"; import got from "got"; const BASE = "https://a.example";`;

/** Asserts which `new Agent(…)` no request uses, each agent carrying requests of the protocol `carries` only. */
function expectUnused(body: string, carries?: Protocol): void {
  const code = `${HEAD}\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const isAgent = node.type === "NewExpression" && file.sourceCode.getText(node.callee as never) === "Agent";
    return [[node, isAgent ? (isUnusedAgent(node, carries, file) ? "yes" : "no") : undefined]];
  });
  expect(answers).toEqual(marksIn(code, "unused"));
}

describe("an agent that its requests do not use", () => {
  it("stands under the option for the other protocol", () => {
    expectUnused(`
      axios.get("https://a.example", { httpAgent: new Agent() }); // unused: yes
      axios.get("http://a.example", { httpsAgent: new Agent() }); // unused: yes
      axios({ url: "https://a.example", httpAgent: new Agent() }); // unused: yes
      got("https://a.example", { agent: { http: new Agent() } }); // unused: yes
      axios.get("https://a.example", { httpsAgent: new Agent() }); // unused: no
      axios.get("http://a.example", { httpAgent: new Agent() }); // unused: no
      https.get("https://a.example", { agent: new Agent() }); // unused: no
    `);
  });

  it("carries the other protocol itself", () => {
    const code = (unused: string) => `
      https.get("https://a.example", { agent: new Agent() }); // unused: ${unused}
      send("https://a.example", { agent: new Agent() }); // unused: ${unused}
    `;
    expectUnused(code("yes"), "http:");
    expectUnused(code("no"), "https:");
    expectUnused(code("no"));
  });

  it("is told by the beginning of an address that is known", () => {
    expectUnused(`
      const url = new URL("/path", BASE);
      axios.get(\`https://\${host}/\`, { httpAgent: new Agent() }); // unused: yes
      axios.get(\`\${BASE}/path\`, { httpAgent: new Agent() }); // unused: yes
      axios.get(BASE + path, { httpAgent: new Agent() }); // unused: yes
      axios.get(new URL("HTTPS://a.example"), { httpAgent: new Agent() }); // unused: yes
      axios.get(url, { httpAgent: new Agent() }); // unused: no
      axios.get(\`\${protocol}://a.example\`, { httpAgent: new Agent() }); // unused: no
      axios.get(address, { httpAgent: new Agent() }); // unused: no
    `);
  });

  it("is followed through variables, options and choices", () => {
    expectUnused(`
      const agent = new Agent(); // unused: yes
      axios.get(BASE, { httpAgent: agent });
      axios.get(BASE, { httpAgent: secure ? agent : undefined });
      const options = { httpAgent: new Agent() }; // unused: yes
      axios.get(BASE, options);
      const either = new Agent(); // unused: no
      axios.get(BASE, { httpAgent: either, httpsAgent: either });
    `);
  });

  it("is none that may go elsewhere, or goes nowhere", () => {
    expectUnused(`
      const nowhere = new Agent(); // unused: no
      export const exported = new Agent(); // unused: no
      axios.get(BASE, { httpAgent: exported });
      const returned = new Agent(); // unused: no
      axios.get(BASE, { httpAgent: returned });
      function f() { return returned; }
      let written = new Agent(); // unused: no
      axios.get(BASE, { httpAgent: written });
      written = other;
      axios.get(BASE, { [key]: new Agent() }); // unused: no
      new Agent().destroy(); // unused: no
    `);
  });
});
