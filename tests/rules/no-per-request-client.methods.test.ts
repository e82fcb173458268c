import { describe, expect, it } from "vitest";
import { expectMarked, lint, type MarkedOptions } from "../support/marked.js";

const RULE = "no-per-request-client";
const IMPORTS = `import express from "express"; import { Kafka, Partitioners } from "kafkajs"; const app = express();`;
const KAFKA = `const kafka = new Kafka({ clientId: "shop", brokers: ["kafka:9092"] });`;
const SEND = `await producer.connect(); await producer.send({ topic: "orders", messages: [{ value: "1" }] });`;
const WIDE = { options: { scope: "wide" } };

function check(code: string, options: MarkedOptions = {}): void {
  expectMarked(RULE, `${IMPORTS}\n${code}`, options);
}

describe("a client that a method of another client makes", () => {
  it.each<[string, string]>([
    [
      "a producer in a handler",
      `${KAFKA}\napp.post("/a", async (req, res) => {\n  const producer = kafka.producer(); // ! perRequest\n  ${SEND}\n  await producer.disconnect();\n  res.end();\n});`,
    ],
    [
      "a producer of a Kafka that the handler makes too",
      `app.post("/a", async (req, res) => {\n  ${KAFKA}\n  const producer = kafka.producer(); // ! perRequest\n  ${SEND}\n  res.end();\n});`,
    ],
    [
      "a producer in a chain",
      `app.post("/a", async (req, res) => {\n  const producer = new Kafka({ brokers: ["kafka:9092"] }).producer(); // ! perRequest\n  ${SEND}\n  res.end();\n});`,
    ],
    [
      "a producer of a Kafka in a variable that is filled later",
      `let kafka: Kafka | undefined;\nfunction get() { if (!kafka) kafka = new Kafka({ brokers: ["kafka:9092"] }); return kafka; }\napp.post("/a", async (req, res) => {\n  const producer = get().producer(); // ! perRequest\n  ${SEND}\n  res.end();\n});`,
    ],
    [
      "a producer of a required module",
      `const { Kafka: Cluster } = require("kafkajs"); const cluster = new Cluster({ brokers: ["kafka:9092"] });\napp.post("/a", async (req, res) => {\n  const producer = cluster.producer({ createPartitioner: Partitioners.LegacyPartitioner }); // ! perRequest\n  ${SEND}\n  res.end();\n});`,
    ],
    [
      "an admin client in a handler",
      `${KAFKA}\napp.get("/topics", async (req, res) => {\n  const admin = kafka.admin(); // ! perRequest\n  await admin.connect();\n  res.json(await admin.listTopics());\n  await admin.disconnect();\n});`,
    ],
    [
      "a producer that a factory makes, where it makes it",
      `${KAFKA}\nasync function connected() { const producer = kafka.producer(); await producer.connect(); return producer; } // ! perRequest\napp.post("/a", async (req, res) => {\n  const producer = await connected();\n  ${SEND}\n  res.end();\n});`,
    ],
    [
      "a field of the class by its type",
      `import { Controller, Post } from "@nestjs/common";\n@Controller("orders")\nexport class Orders {\n  constructor(private readonly kafka: Kafka) {}\n  @Post()\n  async add() {\n    const producer = this.kafka.producer(); // ! perRequest\n    ${SEND}\n    await producer.disconnect();\n  }\n}`,
    ],
    [
      "a field of the class by its value",
      `import { Controller, Post } from "@nestjs/common";\n@Controller("orders")\nexport class Orders {\n  private readonly kafka = new Kafka({ brokers: ["kafka:9092"] });\n  @Post()\n  async add() {\n    const producer = this.kafka.producer(); // ! perRequest\n    ${SEND}\n  }\n}`,
    ],
    [
      "a consumer that nobody disconnects",
      `${KAFKA}\napp.get("/a", async (req, res) => {\n  const consumer = kafka.consumer({ groupId: "shop" }); // ! perRequest\n  await consumer.connect();\n  await consumer.subscribe({ topic: "orders" });\n  await consumer.run({ eachMessage: async ({ message }) => { res.write(message.value); } });\n});`,
    ],
    [
      "a producer for each item",
      `${KAFKA}\nexport async function publish(orders: string[]) {\n  for (const value of orders) {\n    const producer = kafka.producer(); // ! perIteration\n    await producer.connect();\n    await producer.send({ topic: "orders", messages: [{ value }] });\n    await producer.disconnect();\n  }\n}`,
    ],
    [
      "the clients of Confluent's package",
      `import { KafkaJS } from "@confluentinc/kafka-javascript"; const cluster = new KafkaJS.Kafka({ kafkaJS: { brokers: ["kafka:9092"] } });\napp.post("/a", async (req, res) => {\n  const producer = cluster.producer(); // ! perRequest\n  ${SEND}\n  await producer.disconnect();\n  res.end();\n});`,
    ],
    [
      "a sender of Azure Service Bus",
      `import { ServiceBusClient } from "@azure/service-bus"; const bus = new ServiceBusClient(process.env.BUS!);\napp.post("/a", async (req, res) => {\n  const sender = bus.createSender("orders"); // ! perRequest\n  await sender.sendMessages({ body: req.body });\n  await sender.close();\n  res.end();\n});`,
    ],
    [
      "the client alone that costs more, where a handler makes both",
      `import { ServiceBusClient } from "@azure/service-bus";\napp.post("/a", async (req, res) => {\n  const bus = new ServiceBusClient(process.env.BUS!); // ! perRequest\n  const sender = bus.createSender("orders");\n  await sender.sendMessages({ body: req.body });\n  await bus.close();\n  res.end();\n});`,
    ],
  ])("reports %s", (_case, code) => check(code));

  it.each<[string, string]>([
    [
      "a producer at module level",
      `${KAFKA} const producer = kafka.producer();\napp.post("/a", async (req, res) => { ${SEND} res.end(); });`,
    ],
    [
      "a producer in a field",
      `export class Orders {\n  private readonly kafka = new Kafka({ brokers: ["kafka:9092"] });\n  private readonly producer = this.kafka.producer();\n  async add() { await this.producer.send({ topic: "orders", messages: [] }); }\n}`,
    ],
    [
      "a producer that is kept for each topic",
      `${KAFKA} const producers = new Map();\napp.post("/a", async (req, res) => {\n  let producer = producers.get(req.params.topic);\n  if (!producer) { producer = kafka.producer(); await producer.connect(); producers.set(req.params.topic, producer); }\n  await producer.send({ topic: req.params.topic, messages: [] });\n  res.end();\n});`,
    ],
    [
      "a producer of something that only looks like Kafka",
      `import { kafka } from "./kafka.js"; const own = { producer: () => ({ send() {} }) };\napp.post("/a", async (req, res) => { const one = kafka.producer(); await one.send(); const two = own.producer(); await two.send(); res.end(); });`,
    ],
    [
      "a class of one's own of that name",
      `class Local { producer() { return cached; } } const local = new Local();\napp.post("/a", async (req, res) => { const producer = local.producer(); ${SEND} res.end(); });`,
    ],
    [
      "a subclass, whose method may keep what it makes",
      `class Pooled extends Kafka { producer() { return cached; } } const pooled = new Pooled({ brokers: [] });\napp.post("/a", async (req, res) => { const producer = pooled.producer(); ${SEND} res.end(); });`,
    ],
    [
      "a receiver of one of two types",
      `import { FakeKafka } from "./fake.js"; declare const either: Kafka | FakeKafka;\napp.post("/a", async (req, res) => { const producer = either.producer(); ${SEND} res.end(); });`,
    ],
    [
      "another method",
      `${KAFKA}\napp.post("/a", async (req, res) => { const logger = kafka.logger(); logger.info("a"); res.end(); });`,
    ],
    [
      "a consumer that an exported function starts",
      `${KAFKA}\nexport async function consume() {\n  const consumer = kafka.consumer({ groupId: "shop" });\n  await consumer.connect();\n  await consumer.subscribe({ topic: "orders" });\n  await consumer.run({ eachMessage: async () => {} });\n}`,
    ],
    [
      "a consumer for the stream of one listener",
      `${KAFKA}\napp.get("/a", async (req, res) => {\n  const consumer = kafka.consumer({ groupId: "shop" });\n  await consumer.connect();\n  await consumer.run({ eachMessage: async ({ message }) => { res.write(message.value); } });\n  req.on("close", () => consumer.disconnect());\n});`,
    ],
    [
      "a producer for transactions",
      `${KAFKA}\napp.post("/a", async (req, res) => {\n  const producer = kafka.producer({ transactionalId: "a" });\n  await producer.connect();\n  const transaction = await producer.transaction();\n  await transaction.commit();\n  await producer.disconnect();\n  res.end();\n});`,
    ],
    [
      "a producer of the caller's own cluster",
      `app.post("/a", async (req, res) => {\n  const kafka = new Kafka({ brokers: req.body.brokers });\n  const producer = kafka.producer();\n  await producer.connect();\n  await producer.disconnect();\n  res.end();\n});`,
    ],
  ])("stays silent on %s", (_case, code) => check(code));

  it.each<[string, string]>([
    [
      "a consumer that is disconnected with the request",
      `${KAFKA}\napp.get("/a", async (req, res) => {\n  const consumer = kafka.consumer({ groupId: "shop" }); // ! perRequest\n  await consumer.connect();\n  await consumer.run({ eachMessage: async ({ message }) => { res.write(message.value); } });\n  req.on("close", () => consumer.disconnect());\n});`,
    ],
    [
      "a producer of a cluster that may be the caller's",
      `app.post("/a", async (req, res) => {\n  const kafka = new Kafka({ brokers: await brokersOf() });\n  const producer = kafka.producer(); // ! perRequest\n  await producer.connect();\n  await producer.send({ topic: "orders", messages: [] });\n  await producer.disconnect();\n  res.end();\n});`,
    ],
  ])("leaves to `wide` %s", (_case, code) => check(code, WIDE));

  it("stays silent even there on a consumer that an exported function starts", () => {
    check(
      `${KAFKA}\nexport async function consume() {\n  const consumer = kafka.consumer({ groupId: "shop" });\n  await consumer.connect();\n  await consumer.run({ eachMessage: async () => {} });\n}`,
      WIDE,
    );
  });

  it("is named as the code has it", () => {
    const messages = lint(
      RULE,
      `${IMPORTS}\n${KAFKA}\napp.post("/a", async (req, res) => { const producer = kafka.producer(); ${SEND} res.end(); });`,
    );
    expect(messages.map(({ message }) => message)).toEqual([
      '`kafka.producer()` is made on every request (Express handler `app.post("/a")`, line 3), so its connections are never reused. Make it once, at module scope.',
    ]);
  });

  it("advises to keep it in the object that holds the other", () => {
    const [message] = lint(
      RULE,
      `${IMPORTS}\nexport class Orders { constructor(private readonly kafka: Kafka) {} async add() { const producer = this.kafka.producer(); ${SEND} } }`,
    );
    expect(message?.message).toMatch(
      /^`this\.kafka\.producer\(\)` .*Keep one in a field of the object\. Not repaired: its arguments use `this`\.$/,
    );
  });

  it("is ignored, and described, by the same name", () => {
    const code = `${KAFKA}\napp.post("/a", async (req, res) => { const producer = kafka.producer(); ${SEND} res.end(); });`;
    check(code, { settings: { ignore: ["kafkajs#Kafka#producer"] } });
    const own = {
      package: "@acme/bus",
      clients: { "Bus#channel": { construction: { via: "call" }, cost: { fresh: "connections" } } },
    };
    const acme = `import { Bus } from "@acme/bus"; const bus = new Bus();\napp.post("/a", async (req, res) => {\n  await bus.channel().send(req.body); // ! perRequest\n  await bus.group.channel().send(req.body);\n});`;
    check(acme, { settings: { clients: [own] } });
    expect(lint(RULE, `${IMPORTS}\n${acme}`)).toEqual([]);
  });
});

describe("a client that opens connections of its own, or uses those that it is given", () => {
  const drizzle = `import { drizzle } from "drizzle-orm/node-postgres"; import { Pool } from "pg"; import * as schema from "./schema.js"; const pool = new Pool();`;
  const handler = (made: string, mark = true) =>
    `app.get("/a", async (req, res) => {\n  const db = ${made};${mark ? " // ! perRequest" : ""}\n  res.json(await db.select().from(schema.users));\n});`;

  it.each<[string, string]>([
    ["a literal", `drizzle("postgres://localhost/shop")`],
    ["a template", "drizzle(`postgres://${HOST}/shop`)"],
    ["a concatenation", `drizzle("postgres://" + HOST, { schema })`],
    ["the environment", `drizzle(process.env.DATABASE_URL)`],
    ["the environment, asserted", `drizzle(process.env.DATABASE_URL!, { schema })`],
    ["the environment, cast", `drizzle(process.env.DATABASE_URL as string)`],
    ["the environment with a default", `drizzle(process.env.DATABASE_URL ?? "postgres://localhost/shop")`],
    ["a constant", `drizzle(ADDRESS)`],
    ["a part of the environment", `drizzle(DATABASE_URL)`],
    ["the option", `drizzle({ connection: process.env.DATABASE_URL!, schema })`],
    ["the option with settings", `drizzle({ connection: { host: "localhost", ssl: true } })`],
  ])("reports an address by %s", (_case, made) => {
    const constants = `const HOST = "localhost"; const ADDRESS = process.env.DATABASE_URL!; const { DATABASE_URL } = process.env;`;
    check(`${drizzle} ${constants}\n${handler(made)}`);
  });

  it.each<[string, string]>([
    ["postgres-js", "drizzle-orm/postgres-js"],
    ["mysql2", "drizzle-orm/mysql2"],
    ["singlestore", "drizzle-orm/singlestore"],
  ])("reports the driver %s", (_case, module) => {
    check(
      `import { drizzle } from "${module}"; import * as schema from "./schema.js";\n${handler(`drizzle(process.env.DATABASE_URL!)`)}`,
    );
  });

  it.each<[string, string]>([
    ["a pool", `drizzle(pool)`],
    ["a pool as an option", `drizzle({ client: pool, schema })`],
    ["a pool beside the address that made it", `drizzle({ client: pool, connection: process.env.DATABASE_URL })`],
    ["what a function gives", `drizzle(getPool())`],
    ["what another file exports", `drizzle(env.DATABASE_URL)`],
    ["options that are spread", `drizzle({ ...options })`],
    ["arguments that are spread", `drizzle(...options)`],
    ["nothing", `drizzle()`],
  ])("stays silent on %s", (_case, made) => {
    check(`${drizzle} import { env, options, getPool } from "./config.js";\n${handler(made, false)}`);
  });

  it.each<[string, string]>([
    ["D1", "drizzle-orm/d1"],
    ["Neon over HTTP", "drizzle-orm/neon-http"],
    ["Neon over WebSockets, which is opened within one request", "drizzle-orm/neon-serverless"],
    ["SQLite", "drizzle-orm/better-sqlite3"],
  ])("stays silent on the driver of %s", (_case, module) => {
    check(
      `import { drizzle } from "${module}"; import * as schema from "./schema.js";\n${handler(`drizzle("postgres://localhost/shop")`, false)}`,
    );
  });

  it("stays silent on the address of a tenant, even in `wide`", () => {
    const tenant = `${drizzle}\napp.get("/a", async (req, res) => {\n  const db = drizzle(\`postgres://\${req.params.tenant}/shop\`);\n  res.json(await db.select().from(schema.users));\n});`;
    check(tenant);
    check(tenant, WIDE);
  });

  it("stays silent on one that is made once", () => {
    check(
      `${drizzle} const db = drizzle(process.env.DATABASE_URL!);\napp.get("/a", async (req, res) => { res.json(await db.select().from(schema.users)); });`,
    );
    check(
      `${drizzle} let db;\nconst get = () => (db ??= drizzle(process.env.DATABASE_URL!));\napp.get("/a", async (req, res) => { res.json(await get().select().from(schema.users)); });`,
    );
  });
});
