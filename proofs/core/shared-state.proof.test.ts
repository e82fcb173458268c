import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import rule from "../../src/rules/no-request-state-on-shared-client.js";
import { keepToLoopback } from "../support/loopback-only.js";
import { startServer, type CountingServer } from "../support/servers.js";
import { judge, startService, type RunningService } from "../support/service.js";

keepToLoopback();

/** A service that asks the upstream who its caller is. Between the change and the request it waits, as for a look-up. */
const service = (setup: string, change: string, send: string) => `
const http = require("node:http");
const { setTimeout } = require("node:timers/promises");
${setup}
exports.service = http.createServer(async (request, response) => {
  ${change}
  await setTimeout(20);
  response.end(JSON.stringify(${send}));
});
`;

const LEAKS = {
  "a header of an axios instance": service(
    `const axios = require("axios");\nconst client = axios.create({ baseURL: upstream });`,
    `client.defaults.headers.common.Authorization = request.headers.authorization;`,
    `(await client.get("/me")).data`,
  ),
  "a header of axios itself": service(
    `const axios = require("axios");`,
    `axios.defaults.headers.common["Authorization"] = request.headers.authorization;`,
    `(await axios.get(upstream)).data`,
  ),
  "a header of a got instance": service(
    `const { got } = require("got");\nconst client = got.extend({ mutableDefaults: true, responseType: "json" });`,
    `client.defaults.options.headers.authorization = request.headers.authorization;`,
    `(await client.get(upstream)).body`,
  ),
  "the API key of openai": service(
    `const { OpenAI } = require("openai");\nconst client = new OpenAI({ apiKey: "shared", baseURL: upstream });`,
    `const apiKey = request.headers.authorization.replace("Bearer ", "");\n  client.apiKey = apiKey;`,
    `await client.models.retrieve("model")`,
  ),
};

const PILES_UP = {
  "interceptors of axios": service(
    `const axios = require("axios");\nconst client = axios.create({ baseURL: upstream });\nlet runs = 0;`,
    `client.interceptors.request.use((config) => {\n    runs += 1;\n    return config;\n  });`,
    `(await client.get("/me").then(() => runs))`,
  ),
  "middleware of the AWS SDK": service(
    `const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
const client = new S3Client({ region: "eu-west-1", endpoint: upstream, credentials: { accessKeyId: "key", secretAccessKey: "secret" } });
let runs = 0;`,
    `client.middlewareStack.add((next) => (args) => {\n    runs += 1;\n    return next(args);\n  });`,
    `(await client.send(new ListBucketsCommand()).catch(() => {}).then(() => runs))`,
  ),
  "listeners of undici": service(
    `const { Agent, request: send } = require("undici");\nconst dispatcher = new Agent();`,
    `dispatcher.on("connect", () => {});`,
    `dispatcher.listenerCount("connect") + 0 * (await (await send(upstream, { dispatcher })).body.text()).length`,
  ),
};

describe("no-request-state-on-shared-client", () => {
  let upstream: CountingServer;
  let running: RunningService | undefined;
  const start = async (code: string) => (running = await startService(code, `http://127.0.0.1:${upstream.port}`));

  beforeAll(async () => {
    upstream = await startServer("http", ({ headers }) => ({ body: { sentAs: headers.authorization ?? "nobody" } }));
  });
  afterEach(() => running?.close());
  afterAll(() => upstream.close());

  /** Who the upstream takes two callers for that ask at the same time. */
  async function sentAs(code: string): Promise<readonly string[]> {
    const { ask } = await start(code);
    const answers = await Promise.all([ask({ authorization: "Bearer alice" }), ask({ authorization: "Bearer bob" })]);
    return answers.map(({ body }) => (JSON.parse(body) as { sentAs: string }).sentAs);
  }

  describe.each(Object.entries(LEAKS))("%s", (_name, code) => {
    test("is sent with the request of another caller", async () => {
      expect(judge(code, rule).messageIds).toEqual(["leaks"]);
      const answers = await sentAs(code);
      expect(new Set(answers).size).toBe(1);
      expect(["Bearer alice", "Bearer bob"]).toContain(answers[0]);
    });

    test("stays with its own request after the suggestion", async () => {
      const { repaired } = judge(code, rule);
      expect(repaired).toBeDefined();
      expect(judge(repaired!, rule).messageIds).toEqual([]);
      expect(await sentAs(repaired!)).toEqual(["Bearer alice", "Bearer bob"]);
    });
  });

  test("a later request without credentials is sent with those of an earlier one", async () => {
    const code = LEAKS["a header of an axios instance"].replace(
      "client.defaults",
      "if (request.headers.authorization) client.defaults",
    );
    expect(judge(code, rule).messageIds).toEqual(["leaks"]);
    const { ask } = await start(code);
    await ask({ authorization: "Bearer alice" });
    expect(JSON.parse((await ask()).body)).toEqual({ sentAs: "Bearer alice" });
  });

  test.each(Object.entries(PILES_UP))("%s pile up", async (_name, code) => {
    expect(judge(code, rule).messageIds).toEqual(["accumulates"]);
    const { ask } = await start(code);
    const counts: number[] = [];
    for (let request = 0; request < 4; request += 1) counts.push(Number((await ask()).body));
    const growth = counts.slice(1).map((count, index) => count - counts[index]!);
    expect(growth.every((added, index) => added > 0 && added >= (growth[index - 1] ?? 0))).toBe(true);
  });
});
