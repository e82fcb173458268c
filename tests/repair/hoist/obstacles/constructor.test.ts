import { it } from "vitest";
import { obstaclesOfConstructor } from "../../../../src/repair/hoist/obstacles/constructor.js";
import { expectObstacles } from "../../../support/obstacles.js";

it("says what the constructor does that it should not do at load", () => {
  expectObstacles(
    obstaclesOfConstructor,
    `
    import https from "node:https";
    import http2 from "node:http2";
    import { Pool } from "undici";
    import { S3Client } from "@aws-sdk/client-s3";
    import { createPool } from "mysql2/promise";
    import OpenAI from "openai";
    class Files extends S3Client {}
    export async function f(origin: string) {
      new S3Client({});
      new Files({}); // obstacle: subclass
      new OpenAI(); // obstacle: environment, may-throw
      await createPool(origin); // obstacle: connects, awaited
      http2.connect("https://a.example"); // obstacle: connects
      new Pool(origin); // obstacle: may-throw
      new Pool("no address"); // obstacle: may-throw
      new Pool("https://a.example");
      new Pool(new URL("https://a.example"));
      new Pool({ origin: \`https://a.example\`, retries: 1 });
      new Pool({ origin: "https://a.example", url: origin }); // obstacle: may-throw
      new Pool(); // obstacle: may-throw
    }
    `,
  );
});
