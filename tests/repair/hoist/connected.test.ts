import { describe, expect, it } from "vitest";
import { offered as offeredFor, repair } from "../../support/repair.js";

describe("a client that is prepared before it is used", () => {
  it("keeps the promise that the preparation gives", () => {
    const { offered, program } = offeredFor(
      `import { DataSource } from "typeorm";

export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  await ds.initialize();
  return ds.query("select 1", [id]);
}
`,
      "new DataSource(",
    );
    expect(offered).toEqual(["connect"]);
    expect(program).toMatchInlineSnapshot(`
      "import { DataSource } from "typeorm";

      let sharedDs: Promise<DataSource> | undefined;

      export async function handler(id: string) {
        const ds = await (sharedDs ??= new DataSource({ type: "postgres", url: process.env.DATABASE_URL }).initialize().catch((error: unknown) => {
          sharedDs = undefined;
          throw error;
        }));
        return ds.query("select 1", [id]);
      }
      "
    `);
  });

  it("does so in one expression, and leaves it open", () => {
    const { offered, program } = offeredFor(
      `import { DataSource } from "typeorm";

export async function handler(id: string) {
  const ds = await new DataSource({ type: "postgres", url: process.env.DATABASE_URL }).initialize();
  try {
    return await ds.query("select 1", [id]);
  } finally {
    await ds.destroy();
  }
}
`,
      "new DataSource(",
    );
    expect(offered).toEqual(["connectOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { DataSource } from "typeorm";

      let dataSource: Promise<DataSource> | undefined;

      export async function handler(id: string) {
        const ds = await (dataSource ??= new DataSource({ type: "postgres", url: process.env.DATABASE_URL }).initialize().catch((error: unknown) => {
          dataSource = undefined;
          throw error;
        }));
        return await ds.query("select 1", [id]);
      }
      "
    `);
  });

  it("takes listeners and comments along", () => {
    const { offered, program } = offeredFor(
      `import { createClient } from "redis";

export async function handler(key: string) {
  // One for each call.
  const client = createClient({ url: process.env.REDIS_URL });
  // Without a listener an error ends the process.
  client.on("error", (error) => console.error(error));
  await client.connect(); // ready
  const value = await client.get(key);
  await client.quit();
  return value;
}
`,
      "createClient(",
    );
    expect(offered).toEqual(["connectOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { createClient } from "redis";

      let sharedClient: Promise<ReturnType<typeof createClient>> | undefined;

      export async function handler(key: string) {
        // One for each call.
        const client = await (sharedClient ??= (async () => {
          const client = createClient({ url: process.env.REDIS_URL });
          // Without a listener an error ends the process.
          client.on("error", (error) => console.error(error));
          await client.connect();
          return client;
        })().catch((error: unknown) => {
          sharedClient = undefined;
          throw error;
        })); // ready
        const value = await client.get(key);
        return value;
      }
      "
    `);
  });

  it("follows a chain to the client that it gives", () => {
    const { offered, program } = offeredFor(
      `import { createClient } from "redis";

export async function connect() {
  return await createClient({ url: process.env.REDIS_URL }).on("error", console.error).connect();
}
`,
      "createClient(",
    );
    expect(offered).toEqual(["connect"]);
    expect(program).toMatchInlineSnapshot(`
      "import { createClient } from "redis";

      let redisClient: Promise<ReturnType<typeof createClient>> | undefined;

      export async function connect() {
        return await (redisClient ??= createClient({ url: process.env.REDIS_URL }).on("error", console.error).connect().catch((error: unknown) => {
          redisClient = undefined;
          throw error;
        }));
      }
      "
    `);
  });

  it("leaves a preparation in its place that may be repeated", () => {
    const { offered, program } = offeredFor(
      `import { MongoClient } from "mongodb";

export async function handler(id: string) {
  const client = new MongoClient(process.env.MONGO_URL!);
  await client.connect();
  return client.db().collection("orders").findOne({ id });
}
`,
      "new MongoClient(",
    );
    expect(offered).toEqual(["fix: lazy", "hoistUnchecked"]);
    expect(program).toMatchInlineSnapshot(`
      "import { MongoClient } from "mongodb";

      let client: MongoClient | undefined;

      export async function handler(id: string) {
        client ??= new MongoClient(process.env.MONGO_URL!);
        await client.connect();
        return client.db().collection("orders").findOne({ id });
      }
      "
    `);
  });
});

describe("no repair", () => {
  it.each([
    [
      "where a catch around the preparation alone would no longer see its error",
      `export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  try {
    await ds.initialize();
  } catch {
    return undefined;
  }
  return ds.query("select 1", [id]);
}`,
    ],
    [
      "where a listener depends on the call",
      `export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  ds.on("error", () => console.error(id));
  await ds.initialize();
  return ds.query("select 1", [id]);
}`,
    ],
    [
      "where something else happens before the preparation",
      `export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  console.log(id);
  await ds.initialize();
  return ds.query("select 1", [id]);
}`,
    ],
    [
      "where the preparation runs under a condition",
      `export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  if (!ds.isInitialized) await ds.initialize();
  return ds.query("select 1", [id]);
}`,
    ],
    [
      "where the client is used again after it was closed",
      `export async function handler(id: string) {
  const ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  await ds.initialize();
  await ds.destroy();
  return ds.query("select 1", [id]);
}`,
    ],
    [
      "where the client ends with its block",
      `export async function handler(id: string) {
  await using ds = new DataSource({ type: "postgres", url: process.env.DATABASE_URL });
  await ds.initialize();
  return ds.query("select 1", [id]);
}`,
    ],
  ])("%s", (_, code) => {
    const { plan, suggestions } = repair(`import { DataSource } from "typeorm";\n${code}\n`, "new DataSource(");
    expect([plan.safe, Object.keys(suggestions)]).toEqual([undefined, []]);
  });
});
