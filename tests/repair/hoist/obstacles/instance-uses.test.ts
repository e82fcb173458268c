import { it } from "vitest";
import { obstaclesOfUses } from "../../../../src/repair/hoist/obstacles/instance-uses.js";
import { expectObstacles } from "../../../support/obstacles.js";

it("finds nothing against plain uses", () => {
  expectObstacles(
    obstaclesOfUses,
    `
    import axios from "axios";
    import { Agent } from "undici";
    import { S3Client } from "@aws-sdk/client-s3";
    import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
    async function make() { return new S3Client({}); }
    export async function f(url: string) {
      await axios.create().get(url);
      await fetch(url, { dispatcher: new Agent() });
      await getSignedUrl(new S3Client({}), url);
      await make().send(url);
    }
    `,
  );
});

it("says what is done with an instance", () => {
  expectObstacles(
    obstaclesOfUses,
    `
    import axios from "axios";
    import { Agent } from "undici";
    import { Client } from "pg";
    let last: unknown;
    export async function f(url: string) {
      const api = axios.create();
      api.interceptors.request.use(sign); // obstacle: changed
      api.defaults.timeout = 5; // obstacle: changed
      api.setToken(url); // obstacle: changed
      const agent = new Agent();
      if (agent === last) return; // obstacle: inspected
      const { stats } = agent; // obstacle: inspected
      register(agent); // obstacle: escapes
      await agent.close(); // obstacle: closed
      const client = new Client();
      await client.connect(); // obstacle: prepared
      last = client; // obstacle: kept
      let other = new Agent();
      other = last; // obstacle: rebound
      using disposed = new Agent(); // obstacle: closed
    }
    `,
  );
});

it("takes a variable that gets one of several clients for one that holds it", () => {
  expectObstacles(
    obstaclesOfUses,
    `
    import { Agent } from "undici";
    export function f(known: Map<string, Agent>, name: string) {
      let one: Agent | undefined;
      if (name) one = known.get(name);
      else one = new Agent();
      let other: Agent | undefined;
      try {
        known.clear();
        other = known.get(name);
      } catch {
        other = new Agent();
      }
      let third: Agent | undefined;
      try {
        third = known.get(name);
        third!.compose();
      } catch {
        third = new Agent(); // obstacle: rebound
      }
      let fourth: Agent | undefined;
      try {
        fourth = known.get(name);
      } finally {
        fourth = new Agent(); // obstacle: rebound
      }
    }
    `,
  );
});

it("asks what the callers of a factory do", () => {
  expectObstacles(
    obstaclesOfUses,
    `
    import { Agent } from "undici";
    export function open() {
      return new Agent(); // obstacle: returned
    }
    function local() {
      return new Agent();
    }
    export async function f() {
      const agent = local();
      await agent.destroy(); // obstacle: closed
    }
    export function shared() {
      return { agent: new Agent() }; // obstacle: returned
    }
    `,
  );
});

it("asks what a file does with a client that a constant of it keeps", () => {
  expectObstacles(
    obstaclesOfUses,
    `
    import { Agent } from "undici";
    function used() {
      return new Agent();
    }
    const own = used();
    export const get = (options: never) => own.request(options);
    function closed() {
      return new Agent();
    }
    const ended = closed();
    export const stop = () => ended.close(); // obstacle: closed
    function given() {
      return new Agent();
    }
    export const open = given(); // obstacle: kept
    function named() {
      return new Agent();
    }
    const hidden = named();
    export { hidden }; // obstacle: inspected
    function replaced() {
      return new Agent();
    }
    let one = replaced(); // obstacle: kept
    export const renew = () => (one = undefined);
    `,
  );
});
