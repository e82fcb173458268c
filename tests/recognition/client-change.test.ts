import { describe, expect, it } from "vitest";
import {
  changeByAssignment,
  changeByCall,
  isTakenBack,
  type ClientChange,
} from "../../src/recognition/client-change.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts what `show` says of every place that changes a client. */
function expectChanges(body: string, word: string, show: (change: ClientChange, text: string) => string): void {
  const code = `import axios from "axios"; const client = axios.create();\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const change =
      node.type === "AssignmentExpression"
        ? changeByAssignment(node, file)
        : node.type === "CallExpression"
          ? changeByCall(node, file)
          : undefined;
    const values = change?.values.map((value) => file.sourceCode.getText(value as never)).join(" and ");
    return [[node, change && show(change, values!)]];
  });
  expect(answers).toEqual(marksIn(code, word));
}

/** Asserts what is changed, by its path on the client, and what is put there. */
function expectPaths(body: string): void {
  expectChanges(body, "change", ({ path, accumulates }, values) =>
    [path.join("."), accumulates ? "adds" : "gets", values].join(" "),
  );
}

describe("a change of a client", () => {
  it("is an assignment to what its later requests share", () => {
    expectPaths(`
      function f(token, name) {
        client.defaults.timeout = 1000; // change: defaults.timeout gets 1000
        client.defaults.headers.common.Authorization = token; // change: defaults.headers.common.Authorization gets token
        client["defaults"].baseURL = token; // change: defaults.baseURL gets token and "defaults"
        axios.defaults.timeout = 1; // change: defaults.timeout gets 1
        const { defaults } = client;
        const api = client;
        api.defaults = token; // change: defaults gets token
      }
    `);
  });

  it("is a call that sets or adds", () => {
    expectPaths(`
      client.interceptors.request.use(add); // change: interceptors.request.use adds add
      Object.assign(client.defaults, options, more); // change: defaults gets options and more
      client.defaults.transformRequest.push(add); // change: defaults.transformRequest adds add
      client.defaults.headers.set("a", value); // change: defaults.headers gets "a" and value
    `);
  });

  it("is none of another object, another member, or that only reads", () => {
    expectPaths(`
      client.custom = 1;
      other.defaults.timeout = 1;
      defaults.timeout = 1;
      local = client.defaults;
      client.get(url);
      client.defaults.headers.get("a");
      client.interceptors.request.eject(id);
      Object.assign({}, client.defaults);
      Object.keys(client.defaults);
      queue.push(client.defaults);
    `);
  });

  it("takes the computed names of members for values", () => {
    expectPaths(`
      function f(name, value) {
        client.defaults.headers[name] = value; // change: defaults.headers.* gets value and name
      }
    `);
  });
});

describe("a change that adds up", () => {
  it("is taken back in the function that makes it", () => {
    const code = `
      function f(add) {
        const id = client.interceptors.request.use(add); // back: yes
        client.interceptors.request.eject(id);
      }
      function g(add) {
        client.interceptors.response.use(add); // back: no
        client.interceptors.request.eject(1);
      }
      function h(add) {
        const own = axios.create();
        client.interceptors.request.use(add); // back: no
        own.interceptors.request.eject(1);
      }
      function i(add) {
        const id = client.interceptors.request.use(add); // back: yes
        return () => client.interceptors.request.eject(id);
      }
      client.interceptors.request.use(add); // back: no
    `;
    const file = parse(`import axios from "axios"; const client = axios.create();\n${code}`);
    const answers = answersByLine(file, (node) => {
      const change = node.type === "CallExpression" ? changeByCall(node, file) : undefined;
      return [[node, change && (isTakenBack(change, file) ? "yes" : "no")]];
    });
    expect(answers).toEqual(marksIn(`\n${code}`, "back"));
  });
});
