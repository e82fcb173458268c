import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Catalogue } from "../../src/catalogue/library-catalogue.js";
import rule from "../../src/rules/no-closing-shared-client.js";
import { keepToLoopback } from "../support/loopback-only.js";
import { settled, startServer, type CountingServer, type Protocol } from "../support/servers.js";
import { judge, startService, type RunningService } from "../support/service.js";

keepToLoopback();

/** A service that closes its client when it has answered, and answers 502 where a request through it fails. */
const service = (setup: string, send: string, close: string) => `
const http = require("node:http");
${setup}
exports.service = http.createServer(async (incoming, response) => {
  try {
    ${send}
    ${close}
    response.end("done");
  } catch (error) {
    response.statusCode = 502;
    response.end(String(error.code ?? error));
  }
});
`;

interface Closing {
  readonly module: string;
  readonly client: string;
  readonly code: string;
  readonly protocol?: Protocol;
}

const overUndici = (client: string, made = `new ${client}(upstream)`): Closing => ({
  module: "undici",
  client,
  code: service(
    `const { ${client}, request } = require("undici");\nconst dispatcher = ${made};`,
    `await (await request(upstream, { dispatcher })).body.dump();`,
    `await dispatcher.close();`,
  ),
});

const overAgent = (module: string, client: string, made: string): Closing => ({
  module,
  client,
  code: service(
    `const { ${client === "default" ? `default: Agent` : `${client}: Agent`} } = require("${module}");\nconst agent = ${made};`,
    `await new Promise((resolve, reject) => http.get(upstream, { agent }, (answer) => answer.resume().on("end", () => setImmediate(resolve))).on("error", reject));`,
    `agent.destroy();`,
  ),
});

const CLOSINGS: readonly Closing[] = [
  overUndici("Agent", "new Agent()"),
  overUndici("Pool"),
  overUndici("Client"),
  overUndici("BalancedPool"),
  overAgent("node:http", "Agent", "new Agent({ keepAlive: true })"),
  overAgent("agentkeepalive", "HttpAgent", "new Agent()"),
  {
    module: "@aws-sdk/client-s3",
    client: "S3Client",
    code: service(
      `const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
const client = new S3Client({ region: "eu-west-1", endpoint: upstream, credentials: { accessKeyId: "key", secretAccessKey: "secret" } });`,
      `await client.send(new ListBucketsCommand());`,
      `client.destroy();`,
    ),
  },
  {
    module: "node:http2",
    client: "connect",
    protocol: "http2",
    code: service(
      `const http2 = require("node:http2");\nconst session = http2.connect(upstream);`,
      `await new Promise((resolve, reject) => session.request({ ":path": "/" }).on("error", reject).on("end", resolve).resume());`,
      `session.close();`,
    ),
  },
];

describe.each(CLOSINGS)(
  "closing the shared $client of $module in every request",
  ({ module, client, code, protocol }) => {
    const { ending } = new Catalogue([]).client(module, client)!.entry;
    let upstream: CountingServer;
    let running: RunningService;

    /** The statuses of two requests, one after the other, and the connections that they took. */
    async function twoRequests(
      text: string,
    ): Promise<{ readonly statuses: readonly number[]; readonly connections: number }> {
      running = await startService(text, `http://127.0.0.1:${upstream.port}`);
      const first = await running.ask();
      await settled();
      const second = await running.ask();
      return { statuses: [first.status, second.status], connections: (await upstream.counts()).connections };
    }

    beforeAll(async () => {
      upstream = await startServer(protocol ?? "http", () => ({
        headers: { "content-type": "application/xml" },
        body: "<ListAllMyBucketsResult/>",
      }));
    });
    beforeEach(() => upstream.reset());
    afterEach(() => running.close());
    afterAll(() => upstream.close());

    test("costs the next request what the catalogue says", async () => {
      expect(judge(code, rule).messageIds).toEqual(["closes"]);
      const { statuses, connections } = await twoRequests(code);
      const outcome = statuses[1] === 502 ? "fails" : connections > 1 ? "reconnects" : "goes on";
      expect(statuses[0]).toBe(200);
      expect(outcome).toBe(ending?.after);
    });

    test("costs nothing after the suggestion", async () => {
      const { repaired } = judge(code, rule);
      expect(repaired).toBeDefined();
      expect(judge(repaired!, rule).messageIds).toEqual([]);
      expect(await twoRequests(repaired!)).toEqual({ statuses: [200, 200], connections: 1 });
    });
  },
);
