import { describe, expect, it } from "vitest";
import { offered as offeredFor, repair } from "../../support/repair.js";

describe("a client that a method of another client makes", () => {
  it("is kept, left open, and connected again where that is harmless", () => {
    const { offered, program } = offeredFor(
      `import { Kafka } from "kafkajs";

const kafka = new Kafka({ clientId: "shop", brokers: ["kafka:9092"] });

export async function publish(value: string) {
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "orders", messages: [{ value }] });
  await producer.disconnect();
}
`,
      "kafka.producer()",
    );
    expect(offered).toEqual(["lazyOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { Kafka } from "kafkajs";

      let producer: ReturnType<typeof kafka.producer> | undefined;

      const kafka = new Kafka({ clientId: "shop", brokers: ["kafka:9092"] });

      export async function publish(value: string) {
        producer ??= kafka.producer();
        await producer.connect();
        await producer.send({ topic: "orders", messages: [{ value }] });
      }
      "
    `);
  });

  it("is connected once where a second time fails", () => {
    const { offered, program } = offeredFor(
      `import { KafkaJS } from "@confluentinc/kafka-javascript";

const kafka = new KafkaJS.Kafka({ kafkaJS: { brokers: ["kafka:9092"] } });

export async function publish(value: string) {
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "orders", messages: [{ value }] });
  await producer.disconnect();
}
`,
      "kafka.producer()",
    );
    expect(offered).toEqual(["connectOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { KafkaJS } from "@confluentinc/kafka-javascript";

      let sharedProducer: Promise<ReturnType<typeof kafka.producer>> | undefined;

      const kafka = new KafkaJS.Kafka({ kafkaJS: { brokers: ["kafka:9092"] } });

      export async function publish(value: string) {
        const producer = await (sharedProducer ??= (async () => {
          const producer = kafka.producer();
          await producer.connect();
          return producer;
        })().catch((error: unknown) => {
          sharedProducer = undefined;
          throw error;
        }));
        await producer.send({ topic: "orders", messages: [{ value }] });
      }
      "
    `);
  });

  it("is kept where the function makes the other one too, of constants", () => {
    const code = `import { Kafka } from "kafkajs";

export async function publish(value) {
  const kafka = new Kafka({ brokers: [process.env.BROKER] });
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "orders", messages: [{ value }] });
}
`;
    const { offered, program } = offeredFor(code, "kafka.producer()", { filename: "/project/src/service.js" });
    expect(offered).toEqual(["fix: lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "import { Kafka } from "kafkajs";

      let producer;

      export async function publish(value) {
        const kafka = new Kafka({ brokers: [process.env.BROKER] });
        producer ??= kafka.producer();
        await producer.connect();
        await producer.send({ topic: "orders", messages: [{ value }] });
      }
      "
    `);
    // In TypeScript its type could not be named at module scope.
    expect(offeredFor(code, "kafka.producer()").offered).toEqual([]);
  });

  it("takes the name of its method where it has none", () => {
    const { offered, program } = offeredFor(
      `import { ServiceBusClient } from "@azure/service-bus";

const bus = new ServiceBusClient(process.env.BUS!);

export async function publish(body: string) {
  await bus.createSender("orders").sendMessages({ body });
}
`,
      `bus.createSender("orders")`,
    );
    expect(offered).toEqual(["fix: lazy", "hoistUnchecked"]);
    expect(program).toMatchInlineSnapshot(`
      "import { ServiceBusClient } from "@azure/service-bus";

      let sender: ReturnType<typeof bus.createSender> | undefined;

      const bus = new ServiceBusClient(process.env.BUS!);

      export async function publish(body: string) {
        await (sender ??= bus.createSender("orders")).sendMessages({ body });
      }
      "
    `);
  });

  it.each<[string, string, string]>([
    [
      "hangs on an object",
      `export class Orders {
  constructor(private readonly kafka: Kafka) {}
  async add(value: string) {
    const producer = this.kafka.producer();
    await producer.connect();
    await producer.send({ topic: "orders", messages: [{ value }] });
  }
}`,
      "this.kafka.producer()",
    ],
    [
      "is of the caller's own",
      `export async function publish(brokers: string[]) {
  const kafka = new Kafka({ brokers });
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "orders", messages: [] });
}`,
      "kafka.producer()",
    ],
    [
      "is given to the function",
      `async function publish(kafka: Kafka) {
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "orders", messages: [] });
}`,
      "kafka.producer()",
    ],
    [
      "consumes, which it can do only once",
      `const kafka = new Kafka({ brokers: ["kafka:9092"] });
export async function consume(run: (message: unknown) => Promise<void>) {
  const consumer = kafka.consumer({ groupId: "shop" });
  await consumer.connect();
  await consumer.subscribe({ topic: "orders" });
  await consumer.run({ eachMessage: run });
}`,
      `kafka.consumer({ groupId: "shop" })`,
    ],
  ])("stays where the other, or it, %s", (_case, code, text) => {
    expect(offeredFor(`import { Kafka } from "kafkajs";\n${code}\n`, text).offered).toEqual([]);
  });
});

describe("a client that opens connections of its own", () => {
  it("is made at first use, and kept", () => {
    const { offered, program } = offeredFor(
      `import { drizzle } from "drizzle-orm/node-postgres";
import { users } from "../../hoist/schema.js";

export async function handler() {
  const db = drizzle(process.env.DATABASE_URL!);
  return db.select().from(users);
}
`,
      "drizzle(process.env.DATABASE_URL!)",
    );
    expect(offered).toEqual(["fix: lazy", "hoistUnchecked"]);
    expect(program).toMatchInlineSnapshot(`
      "import { drizzle } from "drizzle-orm/node-postgres";
      import { users } from "../../hoist/schema.js";

      let db: ReturnType<typeof drizzle> | undefined;

      export async function handler() {
        db ??= drizzle(process.env.DATABASE_URL!);
        return db.select().from(users);
      }
      "
    `);
  });

  it("is left open where its function ends it", () => {
    const { offered } = offeredFor(
      `import { drizzle } from "drizzle-orm/node-postgres";
import { users } from "../../hoist/schema.js";

export async function handler() {
  const db = drizzle(process.env.DATABASE_URL!);
  const all = await db.select().from(users);
  await db.$client.end();
  return all;
}
`,
      "drizzle(process.env.DATABASE_URL!)",
    );
    expect(offered).toEqual(["lazyOpen"]);
  });

  it("stays where its address is the caller's", () => {
    const { plan } = repair(
      `import { drizzle } from "drizzle-orm/node-postgres";
import { users } from "../../hoist/schema.js";

export async function handler(req: Request) {
  const db = drizzle(\`postgres://\${req.headers.get("tenant")}\`);
  return db.select().from(users);
}
`,
      "drizzle(`",
    );
    expect(plan.safe).toBeUndefined();
    expect(plan.alternatives).toEqual([]);
  });
});
