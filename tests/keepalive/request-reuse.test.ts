import { describe, expect, it } from "vitest";
import { closedByRequest, keepsNone } from "../../src/keepalive/request-reuse.js";
import { requestCall } from "../../src/recognition/request-call.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD = `import https from "node:https"; import axios from "axios"; import * as undici from "undici"; import superagent from "superagent"; import minipass from "minipass-fetch"; import AWS from "aws-sdk";`;

/** Asserts of every request the places that close its connection: the option, or the header. */
function expectClosers(body: string): void {
  const code = `${HEAD}\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const request =
      node.type === "CallExpression" || node.type === "NewExpression" ? requestCall(node, file) : undefined;
    const closers = request ? closedByRequest(request, file) : [];
    return closers.map((closer) => [closer.node, closer.known?.option ?? "header"] as const);
  });
  expect(answers).toEqual(marksIn(code, "closes"));
}

/** Asserts of every request whether its library is left to keep no connection. */
function expectKeepsNone(body: string): void {
  const code = `${HEAD}\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const request =
      node.type === "CallExpression" || node.type === "NewExpression" ? requestCall(node, file) : undefined;
    return [[node, request && keepsNone(request, file) && "none"]];
  });
  expect(answers).toEqual(marksIn(code, "keeps"));
}

describe("what closes the connection of a request", () => {
  it("is an option that switches reuse off", () => {
    expectClosers(`
      https.get(url, {
        timeout: 1000,
        agent: false, // closes: agent
      });
      https.get({ host: "a.example", agent: false }); // closes: agent
      axios.get(url, { httpsAgent: false }); // closes: httpsAgent
      axios.post(url, data, { httpAgent: false }); // closes: httpAgent
      undici.request(url, { reset: true }); // closes: reset
      new undici.Agent().request({ reset: true }); // closes: reset
    `);
  });

  it("is no option with another value, of another argument, or of what the catalogue does not know", () => {
    expectClosers(`
      function f(options, args) {
        https.get(url, { agent });
        https.get(url, { agent: undefined });
        https.get(url, { agent: options.agent });
        https.get(url, { agent: false, ...options });
        https.get(...args, { agent: false });
        https.get(url, { agent: false, lookup });
        axios.post(url, { httpsAgent: false });
        client.get(url, { agent: false });
      }
    `);
  });

  it("is the header, among the options or set on the way", () => {
    expectClosers(`
      fetch(url, { headers: { Connection: "close" } }); // closes: header
      axios.get(url, { headers: { connection: "Close" } }); // closes: header
      fetch(url, { headers: new Headers({ connection: "close" }) }); // closes: header
      const headers = { accept: "text/html" };
      headers.connection = "close"; // closes: header
      fetch(url, { headers });
      fetch(url, { headers: { Connection: "keep-alive" } });
      fetch(url, { headers: { "X-Connection": "close" } });
    `);
  });

  it("is a method of the request, in the function that made it", () => {
    expectClosers(`
      function f() {
        const request = https.request(url);
        request.setHeader("Connection", "close"); // closes: header
        superagent.get(url).set("Connection", "close"); // closes: header
        superagent.get(url).set({ Connection: "close" }); // closes: header
        request.setHeader("Connection", "keep-alive");
        request.getHeader("Connection", "close");
        request.on("error", () => request.setHeader("Connection", "close"));
      }
    `);
  });

  it("is nothing where the connection becomes a tunnel or a WebSocket", () => {
    expectClosers(`
      https.request({ host, method: "CONNECT", agent: false });
      https.get(url, { agent: false, headers: { Upgrade: "websocket" } });
      https.request({ host, method: "POST", agent: false }); // closes: agent
    `);
  });
});

describe("a library that keeps no connection by itself", () => {
  it("is left that way without the option that would keep it", () => {
    expectKeepsNone(`
      function f(options) {
        minipass(url); // keeps: none
        minipass(url, { method: "POST" }); // keeps: none
        minipass(url, { agent });
        minipass(url, options);
        minipass(url, { ...options });
        minipass(...options);
        fetch(url);
      }
    `);
  });

  it("is left that way without the method, where every use is seen", () => {
    expectKeepsNone(`
      async function f() {
        await superagent.get(url).set("accept", "text/html"); // keeps: none
        const res = await superagent.get(url);
        superagent.get(url).agent(shared);
        const request = superagent.get(url);
        request.agent(shared);
      }
    `);
  });

  it("is not left that way where the file speaks of the environment variable for it", () => {
    expectKeepsNone(`new AWS.S3(); // keeps: none`);
    expectKeepsNone(`process.env.AWS_NODEJS_CONNECTION_REUSE_ENABLED = "1"; new AWS.S3();`);
  });
});
