import { describe, expect, it } from "vitest";
import { fixAtOnce } from "../../fixes/support/repairing.js";

function fixed(code: string, filename = "/project/src/service.ts"): string {
  return fixAtOnce(code, filename, "every client");
}

describe("all fixes of a file together", () => {
  it("make identical clients one", () => {
    expect(
      fixed(`import { Agent } from "undici";

export async function one(id: string) {
  const agent = new Agent();
  return fetch(id, { dispatcher: agent });
}

export const two = (id: string) => fetch(id, { dispatcher: new Agent() });
`),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const agent = new Agent();

      export async function one(id: string) {
        return fetch(id, { dispatcher: agent });
      }

      export const two = (id: string) => fetch(id, { dispatcher: agent });
      "
    `);
  });

  it("make identical clients of a library that is loaded late one", () => {
    expect(
      fixed(`export async function one(key: string) {
  const { S3Client } = await import("@aws-sdk/client-s3");
  const s3 = new S3Client({ region: process.env.AWS_REGION });
  return s3.send(key);
}

export async function two(key: string) {
  const { S3Client } = await import("@aws-sdk/client-s3");
  const s3 = new S3Client({ region: process.env.AWS_REGION });
  return s3.send(key);
}

export async function three(key: string) {
  const { S3Client } = await import("./own-client");
  const s3 = new S3Client({ region: process.env.AWS_REGION });
  return s3.send(key);
}
`),
    ).toMatchInlineSnapshot(`
      "let s3: import("@aws-sdk/client-s3").S3Client | undefined;

      export async function one(key: string) {
        const { S3Client } = await import("@aws-sdk/client-s3");
        s3 ??= new S3Client({ region: process.env.AWS_REGION });
        return s3.send(key);
      }

      export async function two(key: string) {
        const { S3Client } = await import("@aws-sdk/client-s3");
        s3 ??= new S3Client({ region: process.env.AWS_REGION });
        return s3.send(key);
      }

      export async function three(key: string) {
        const { S3Client } = await import("./own-client");
        const s3 = new S3Client({ region: process.env.AWS_REGION });
        return s3.send(key);
      }
      "
    `);
  });

  it("name different clients differently", () => {
    expect(
      fixed(`import { Agent } from "undici";

export async function one(id: string) {
  const agent = new Agent({ keepAliveTimeout: 1000 });
  return fetch(id, { dispatcher: agent });
}

export async function two(id: string) {
  const agent = new Agent({ keepAliveTimeout: 2000 });
  return fetch(id, { dispatcher: agent });
}

export function three(agent: string) {
  return agent;
}
`),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const agent = new Agent({ keepAliveTimeout: 1000 });
      const sharedAgent = new Agent({ keepAliveTimeout: 2000 });

      export async function one(id: string) {
        return fetch(id, { dispatcher: agent });
      }

      export async function two(id: string) {
        return fetch(id, { dispatcher: sharedAgent });
      }

      export function three(agent: string) {
        return agent;
      }
      "
    `);
  });

  it("stay behind directives, and before decorated classes, overloads and default exports", () => {
    expect(
      fixed(`"use server";
/* eslint-disable no-console */
import { Agent } from "undici";
import { Controller, Get } from "../../hoist/framework.js";

const LIMIT = 64;

@Controller()
export class Prices {
  @Get()
  async price(id: string) {
    return fetch(id, { dispatcher: new Agent({ connections: LIMIT }) });
  }
}

export default function price(id: string): Promise<Response>;
export default function price(id: URL): Promise<Response>;
export default async function price(id: string | URL) {
  "use server";
  using_nothing();
  const agent = new Agent({ connections: 64 });
  return fetch(id, { dispatcher: agent });
}

function using_nothing() {}
`),
    ).toMatchInlineSnapshot(`
      ""use server";
      /* eslint-disable no-console */
      import { Agent } from "undici";
      import { Controller, Get } from "../../hoist/framework.js";

      const agent = new Agent({ connections: 64 });

      const LIMIT = 64;
      const dispatcher = new Agent({ connections: LIMIT });

      @Controller()
      export class Prices {
        @Get()
        async price(id: string) {
          return fetch(id, { dispatcher });
        }
      }

      export default function price(id: string): Promise<Response>;
      export default function price(id: URL): Promise<Response>;
      export default async function price(id: string | URL) {
        "use server";
        using_nothing();
        return fetch(id, { dispatcher: agent });
      }

      function using_nothing() {}
      "
    `);
  });

  it("keep the order of CommonJS", () => {
    expect(
      fixed(
        `const express = require("express");
const https = require("https");
const { TIMEOUT } = require("./settings");
const app = express();
app.get("/", (req, res) => {
  https.get("https://x.test", { agent: new https.Agent({ timeout: TIMEOUT, keepAlive: true }) }, (r) => r.pipe(res));
});
module.exports = app;
`,
        "/project/src/service.cjs",
      ),
    ).toMatchInlineSnapshot(`
      "const express = require("express");
      const https = require("https");
      const { TIMEOUT } = require("./settings");
      const agent = new https.Agent({ timeout: TIMEOUT, keepAlive: true });
      const app = express();
      app.get("/", (req, res) => {
        https.get("https://x.test", { agent }, (r) => r.pipe(res));
      });
      module.exports = app;
      "
    `);
  });

  it("destructure and chain what stays", () => {
    expect(
      fixed(`import axios from "axios";
export async function one(id: string) {
  const { data } = await axios.create({ timeout: 5 }).get<{ data: string }>(id);
  return data;
}
`),
    ).toMatchInlineSnapshot(`
      "import axios from "axios";

      const axiosClient = axios.create({ timeout: 5 });

      export async function one(id: string) {
        const { data } = await axiosClient.get<{ data: string }>(id);
        return data;
      }
      "
    `);
  });
});
