/** Texts by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Scripts of one package and of what is in the application because of it. */
const GROUP = 11;

/**
 * A repository with as many files as wanted, or a few more: a workspace with packages, barrels, factories of clients,
 * wrappers of `fetch`, routes, scripts, jobs and tests, in which most of what is right or wrong is told by other files.
 * The same on every run.
 * @param size least number of scripts
 */
export function generatedRepository(size: number): Texts {
  const groups = Array.from({ length: Math.ceil(size / GROUP) }, (_, index) => index);
  return Object.assign(
    {
      ".git/HEAD": "ref: refs/heads/main\n",
      ".gitignore": "node_modules\n.eslintcache\n",
      "package.json": '{ "private": true, "type": "module", "workspaces": ["packages/*", "apps/*"] }\n',
      "tsconfig.json": '{ "compilerOptions": { "paths": { "@web/*": ["./apps/web/*"] } } }\n',
      "apps/web/package.json": '{ "name": "web", "private": true, "dependencies": { "next": "16.0.0" } }\n',
    },
    ...groups.map(groupOf),
  ) as Texts;
}

function groupOf(index: number): Texts {
  const folder = `packages/p${index}`;
  // In turn: called per request, by a script, by a test alone, through another package.
  const user = ["route", "script", "test", "package"][index % 4]!;

  return {
    [`${folder}/package.json`]: `{ "name": "@acme/p${index}", "private": true, "main": "./dist/index.js"${
      user === "script" ? ', "scripts": { "sync": "tsx scripts/run.ts" }' : ""
    } }\n`,
    [`${folder}/src/index.ts`]: `export * from "./s3";\nexport { Provider } from "./provider";\nexport { api as request } from "./api";\n`,
    [`${folder}/src/s3.ts`]: `import { S3Client } from "@aws-sdk/client-s3";

export function getS3() {
  return new S3Client({ region: process.env.REGION });
}

let kept: S3Client | undefined;

export function keptS3() {
  return (kept ??= new S3Client({}));
}
`,
    [`${folder}/src/provider.ts`]: `import https from "node:https";

export class Provider {
  private readonly agent = new https.Agent({ keepAlive: true });

  constructor(readonly name: string) {}

  get(url: string) {
    return https.get(url, { agent: this.agent });
  }
}
`,
    [`${folder}/src/api.ts`]: `export async function api(path: string) {
  return await fetch(\`https://api.example/\${path}\`);
}
`,
    [`${folder}/src/s3.test.ts`]: `import { expect, it } from "vitest";
import { getS3 } from "./s3";

it("makes one", () => {
  expect(getS3()).toBeDefined();
});
`,
    [`${folder}/scripts/run.ts`]: `import { Provider } from "../src";
${user === "script" ? 'import { getS3 } from "../src/s3";\n\nconsole.log(getS3());\n' : ""}
console.log(new Provider("script"));
`,
    [`${folder}/src/other.ts`]: `export { getS3 as remote } from "@acme/p${user === "package" ? index - 1 : index}";\n`,
    [`apps/web/app/api/r${index}/route.ts`]: `import { Provider, request${user === "route" ? ", getS3" : ""} } from "@acme/p${index}";
import { log } from "@web/lib/log${index}";

export async function POST(req: Request) {
  const res = await request("orders");
  if (!res.ok) return Response.json({ error: ${user === "route" ? "String(getS3())" : '"no"'} });
  ${index % 3 === 0 ? `log(new Provider("route"));` : "log(req);"}
  return Response.json(await res.json());
}
`,
    [`apps/web/lib/log${index}.ts`]: `export const log = (value: unknown) => console.log(${index}, value);\n`,
    [`apps/web/lib/use${index}.ts`]: `import { remote } from "../../../${folder}/src/other";

export const use = () => ${user === "package" ? "remote()" : "1"};
`,
    [`apps/web/app/api/u${index}/route.ts`]: `import { use } from "../../../lib/use${index}";

export const GET = () => Response.json(use());
`,
  };
}
