import { describe, expect, it } from "vitest";
import { unkeptConnections } from "../../src/keepalive/client-reuse.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD = `import https, { Agent } from "node:https"; import { Pool } from "undici"; import WebSocket from "ws"; import axios from "axios";`;

/** Asserts of every client what the mark on its line says: the option that keeps no connection, or that it is absent. */
function expectReuse(body: string): void {
  const code = `${HEAD}\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const client = node.type === "NewExpression" ? clientConstruction(node, file) : undefined;
    const value = client && unkeptConnections(client, file)?.value;
    return [
      [node, value?.is === "known" ? file.sourceCode.getText((value.property ?? value.node) as never) : value?.is],
    ];
  });
  expect(answers).toEqual(marksIn(code, "reuse"));
}

describe("a client that keeps no connection", () => {
  it("has the option off, or lacks one whose default is off", () => {
    expectReuse(`
      const keep = false;
      const base = { keepAlive: false };
      new https.Agent(); // reuse: absent
      new Agent({ maxSockets: 32 }); // reuse: absent
      new Agent({ keepAlive: false }); // reuse: keepAlive: false
      new Agent({ keepAlive: keep }); // reuse: keepAlive: keep
      new Agent({ maxSockets: 32, ...base }); // reuse: keepAlive: false
      new Pool("https://a.example", { pipelining: 0 }); // reuse: pipelining: 0
    `);
  });

  it("is none that keeps them, by the option or by default", () => {
    expectReuse(`
      new Agent({ keepAlive: true });
      new Pool("https://a.example");
      new Pool("https://a.example", { pipelining: 1 });
    `);
  });

  it("is none whose options are not known", () => {
    expectReuse(`
      function f(options, ...rest) {
        new Agent(options);
        new Agent({ ...options });
        new Agent({ keepAlive: options.keep });
        new Agent(...rest);
        new Pool({ pipelining: 0 }, { pipelining: 0 });
      }
    `);
  });

  it("is none of a library that has no such option, of a subclass, or of the project's own", () => {
    expectReuse(`
      class Tunnel extends Agent {}
      new Tunnel();
      new axios.Axios({});
      {
        class Agent {}
        new Agent();
      }
    `);
  });

  it("is none with an option beside it that forbids to keep them", () => {
    expectReuse(`
      new Agent({ lookup });
      new Agent({ keepAlive: false, servername: "a.example" });
    `);
  });

  it("is none that gets the option later, or makes its connections itself", () => {
    expectReuse(`
      const a = new Agent();
      a.keepAlive = true;
      const b = new Agent();
      b.options.keepAlive = true;
      const c = new Agent();
      c.createConnection = () => socket;
      const d = new Agent(); // reuse: absent
      d.maxSockets = 8;
      const e = new Agent(); // reuse: absent
      console.log(e.keepAlive);
      let f;
      f = new Agent();
      f.options = { keepAlive: true };
      const g = new Agent();
      g[name] = true;
      const h = new Agent(); // reuse: absent
      names[h] = "h";
      let seen;
      const i = new Agent(); // reuse: absent
      seen = i.keepAlive;
    `);
  });

  it("is none that the function which made it closes", () => {
    expectReuse(`
      async function f(url) {
        const once = new Agent();
        await axios.get(url, { httpsAgent: once });
        once.destroy();
        const left = new Agent(); // reuse: absent
        await axios.get(url, { httpsAgent: left });
        left.getName();
      }
      const shared = new Agent(); // reuse: absent
      shared.destroy();
      async function g(url) {
        const kept = new Agent(); // reuse: absent
        onExit(kept.destroy);
        await axios.get(url, { httpsAgent: kept });
      }
    `);
  });

  it("is none that is handed to what turns its connection into something else", () => {
    expectReuse(`
      function f(url) {
        new WebSocket(url, { agent: new Agent() });
        const agent = new Agent();
        new WebSocket(url, url.startsWith("wss") ? { agent } : {});
        const secure = new Agent();
        new WebSocket(url, { agent: url.startsWith("wss") && secure });
        const other = new Agent(); // reuse: absent
        new Client(url, { agent: other });
      }
    `);
  });
});
