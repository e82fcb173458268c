import { it } from "vitest";
import type { FileUnderLint } from "../../../../src/file/linted-file.js";
import type { ClientConstruction } from "../../../../src/recognition/client-construction.js";
import { obstaclesOfInputs } from "../../../../src/repair/hoist/obstacles/inputs.js";
import { freeVariables, isModuleLevel } from "../../../../src/syntax/free-variables.js";
import { expectObstacles } from "../../../support/obstacles.js";

function inputs(construction: ClientConstruction, file: FileUnderLint) {
  const free = freeVariables(construction.node, file).bound.map(({ variable }) => variable);
  return obstaclesOfInputs(
    construction,
    free.filter((variable) => !isModuleLevel(variable)),
    file,
  );
}

it("finds nothing against constants of the module", () => {
  expectObstacles(
    inputs,
    `
    import { Agent } from "undici";
    import axios from "axios";
    const timeout = 5;
    export const f = () => axios.create({ timeout, dispatcher: new Agent() });
    `,
  );
});

it("says what the arguments are made from", () => {
  expectObstacles(
    inputs,
    `
    import { S3Client } from "@aws-sdk/client-s3";
    import { cookies } from "next/headers";
    import { config } from "./config.js";
    let calls = 0;
    export function count() { calls += 1; }
    class Files {
      async f<T>(tenant: string, request: Request) {
        new S3Client({ region: process.env.REGION }); // obstacle: environment
        new S3Client({ region: config.region }); // obstacle: environment
        new S3Client({ region: tenant }); // obstacle: depends-on-key
        new S3Client({ region: regionOf(tenant) }); // obstacle: request-data
        new S3Client({ token: cookies().get("token") }); // obstacle: request-data
        new S3Client({ region: regionOf() }); // obstacle: unpredictable-arguments
        new S3Client({ region: calls }); // obstacle: changing-variable
        new S3Client({ log: () => request.signal }); // obstacle: local-function
        new S3Client({ region: this.region }); // obstacle: uses-this
        new S3Client({ region: await regionOf() }); // obstacle: awaited-value
        new S3Client<T>({}); // obstacle: local-type
        const options = { region: "eu" };
        new S3Client({ ...options }); // obstacle: local-constant
        const { S3Client: Late } = await import("@aws-sdk/client-s3");
        new Late({ region: tenant }); // obstacle: local-import, depends-on-key
      }
    }
    `,
  );
});

it("names each obstacle, where one used to hide the others", () => {
  expectObstacles(
    inputs,
    `
    import { S3Client } from "@aws-sdk/client-s3";
    export async function f(tenant: string) {
      return new S3Client({
        token: await login(), // obstacle: awaits-arguments, unpredictable-arguments
        region: regionOf(tenant), // obstacle: request-data
      });
    }
    `,
  );
});
