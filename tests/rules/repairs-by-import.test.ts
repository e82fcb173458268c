import { describe, expect, it } from "vitest";
import { expectMarkedProgram } from "../support/marked-program.js";
import type { ProgramFiles } from "../support/program.js";

const PACKAGE = { "package.json": '{ "name": "shop", "private": true, "dependencies": { "next": "15.0.0" } }' };
const MADE = "new S3Client({ region: process.env.REGION })";
const LIBRARY = 'import { S3Client } from "@aws-sdk/client-s3";';

/** A route that makes a client of its own. */
const route = (made = MADE, imports = 'import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";'): string =>
  `${imports}

export async function GET() {
  const s3 = ${made}; // ! perRequest
  return Response.json(await s3.send(new GetObjectCommand({})));
}
`;

/** What a file is after the suggestion to import an equal client; undefined where there is none. */
function imported(files: ProgramFiles, path = "app/files/route.ts"): string | undefined {
  const [message] = expectMarkedProgram("no-per-request-client", { ...PACKAGE, ...files })[path]!;
  const suggestion = message!.suggestions?.find(({ messageId }) => messageId === "importShared");
  if (!suggestion) return undefined;
  const { range, text } = suggestion.fix;
  const after = files[path]!.slice(0, range[0]) + text + files[path]!.slice(range[1]);
  return after.replaceAll(/^\s*\/\/ !.*\n| \/\/ !.*$/gm, "");
}

const SHARED = `${LIBRARY}\nexport const s3 = ${MADE};\n`;
const shared = (text: string, files: ProgramFiles = {}): string | undefined =>
  imported({ "lib/s3.ts": text, "app/files/route.ts": route(), ...files });
const importOf = (text: string | undefined): string | undefined =>
  /^import .*(?:s3|made).*$/m.exec(text?.replace(/^.*aws-sdk.*$/m, "") ?? "")?.[0];

describe("a client that another module makes in the same way, and exports", () => {
  it("is imported, and what nothing uses any more goes", () => {
    expect(shared(SHARED)).toBe(`import { GetObjectCommand } from "@aws-sdk/client-s3";
import { s3 } from "../../lib/s3";

export async function GET() {
  return Response.json(await s3.send(new GetObjectCommand({})));
}
`);
  });

  it("is imported as the first import where its library was the only one", () => {
    const text = route(MADE, LIBRARY).replace("new GetObjectCommand({})", "1");
    expect(imported({ "lib/s3.ts": SHARED, "app/files/route.ts": text })).toBe(`import { s3 } from "../../lib/s3";

export async function GET() {
  return Response.json(await s3.send(1));
}
`);
  });

  it("is imported by the alias that others use", () => {
    const files = {
      "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
      "app/list/page.ts": 'import { s3 } from "@/lib/s3";\nexport const list = () => s3.send(1);',
    };
    expect(importOf(shared(SHARED, files))).toBe('import { s3 } from "@/lib/s3";');
  });

  it("is imported with an extension where others write one", () => {
    const files = {
      "app/list/page.ts": 'import { s3 } from "../../lib/s3.js";\nexport const list = () => s3.send(1);',
    };
    expect(importOf(shared(SHARED, files))).toBe('import { s3 } from "../../lib/s3.js";');
  });

  it("is imported with an extension where the file itself writes one", () => {
    const text = route(MADE, `${LIBRARY}\nimport { bucket } from "../../lib/bucket.js";\nbucket;`);
    const files = { "lib/bucket.ts": "export const bucket = 1;", "app/files/route.ts": text };
    expect(importOf(shared(SHARED, files))).toBe('import { s3 } from "../../lib/s3.js";');
  });

  it("is imported with an extension where others write one for the file", () => {
    const files = {
      "lib/s3.ts": SHARED,
      "lib/files.ts": route().replace("GET", "files"),
      "app/files/route.ts": 'import { files } from "../../lib/files.js";\nexport const GET = () => files();',
    };
    expect(importOf(imported(files, "lib/files.ts"))).toBe('import { s3 } from "./s3.js";');
  });

  it("is imported with the extension that it has where nobody shows how the program writes that", () => {
    const files = { "app/files/route.js": route(), "lib/s3.js": SHARED };
    expect(importOf(imported(files, "app/files/route.js"))).toBe('import { s3 } from "../../lib/s3.js";');
  });

  it("is imported as a default, by the name that it has in the function", () => {
    expect(importOf(shared(`${LIBRARY}\nconst client = ${MADE};\nexport default client;\n`))).toBe(
      'import s3 from "../../lib/s3";',
    );
  });

  it("goes to the names that are imported from there already", () => {
    const text = route(MADE, `${LIBRARY}\nimport { bucket } from "../../lib/s3";\nbucket;`);
    const made = imported({ "lib/s3.ts": `${SHARED}export const bucket = 1;`, "app/files/route.ts": text });
    expect(importOf(made)).toBe('import { bucket, s3 } from "../../lib/s3";');
  });

  it("is the one that is imported already, by its name there", () => {
    const text = route(MADE, `${LIBRARY}\nimport { s3 as made } from "../../lib/s3";\nmade.send(2);`);
    const after = imported({ "lib/s3.ts": SHARED, "app/files/route.ts": text });
    expect(after).toContain("await made.send(");
    expect(importOf(after)).toBe('import { s3 as made } from "../../lib/s3";');
  });

  it("is found behind what keeps it for hot reloads", () => {
    const kept = "const kept = globalThis as { s3?: S3Client };";
    const text = `${LIBRARY}\n${kept}\nexport const s3 = kept.s3 ?? ${MADE};\nif (process.env.DEV) kept.s3 = s3;\n`;
    expect(importOf(shared(text))).toBe('import { s3 } from "../../lib/s3";');
  });

  it.each([
    [
      "options in another order",
      "new S3Client({ maxAttempts: 2, region: process.env.REGION })",
      "new S3Client({ region: process.env.REGION, maxAttempts: 2 })",
    ],
    [
      "a constant for what is written out",
      'new S3Client({ region: "eu-1" })',
      "new S3Client({ region })",
      'const region = "eu-1";',
    ],
    ["no options", "new S3Client()", "new S3Client()"],
    [
      "types that say more",
      "new S3Client({ region: process.env.REGION! })",
      "new S3Client({ region: process.env.REGION as string })",
    ],
  ])("is equal with %s", (_, own, other, before = "") => {
    const files = {
      "lib/s3.ts": `${LIBRARY}\n${before}\nexport const s3 = ${other};\n`,
      "app/files/route.ts": route(own),
    };
    expect(importOf(imported(files))).toBe('import { s3 } from "../../lib/s3";');
  });

  it.each([
    ["another option", "new S3Client({ region: process.env.OTHER_REGION })"],
    ["an option more", "new S3Client({ region: process.env.REGION, maxAttempts: 2 })"],
    ["options that are spread", "new S3Client({ ...{ region: process.env.REGION } })"],
    ["a list that the module may fill", "new S3Client({ region: process.env.REGION, list })"],
    ["no options", "new S3Client()"],
  ])("is another one with %s", (_, made) => {
    const list = "const list = [1];\n";
    const text = made.includes("list") ? route(made.replace("list }", "list: [1] }")) : route();
    expect(
      imported({ "lib/s3.ts": `${LIBRARY}\n${list}export const s3 = ${made};\n`, "app/files/route.ts": text }),
    ).toBeUndefined();
  });

  it("is another one with options of its own that are spread", () => {
    const spread = (from: string): string => `new S3Client({ ...${from} })`;
    const files = {
      "settings.ts": 'export const own = { region: "eu-1" };\nexport const other = { region: "us-1" };',
      "lib/s3.ts": `${LIBRARY}\nimport { other } from "../settings";\nexport const s3 = ${spread("other")};\n`,
      "app/files/route.ts": route(spread("own"), `${LIBRARY}\nimport { own } from "../../settings";`),
    };
    expect(imported(files)).toBeUndefined();
  });

  it.each([
    ["among the options", "new S3Client({ /* no other one */ region: process.env.REGION })", LIBRARY],
    ["beside the name", "/* ours */ new S3Client({ region: process.env.REGION })", LIBRARY],
  ])("is not imported where a comment stands %s", (_, made, library) => {
    expect(imported({ "lib/s3.ts": SHARED, "app/files/route.ts": route(made, library) })).toBeUndefined();
  });

  it("leaves the import of its library where a comment stands in it", () => {
    const library = 'import { S3Client /* v3 */ } from "@aws-sdk/client-s3";';
    expect(imported({ "lib/s3.ts": SHARED, "app/files/route.ts": route(MADE, library) })).toContain(library);
  });

  it.each([
    ["is not exported", `${LIBRARY}\nconst s3 = ${MADE};\nexport const list = () => s3.send(1);\n`],
    ["is closed by its module", `${SHARED}export const stop = () => s3.destroy();\n`],
    ["is changed by its module", `${SHARED}s3.middlewareStack.add(1);\n`],
    ["is another class of that name", SHARED.replace("@aws-sdk/client-s3", "./own")],
    ["may be replaced", SHARED.replace("const s3", "let s3")],
  ])("is not imported where it %s", (_, text) => {
    expect(shared(text)).toBeUndefined();
  });

  it("is not imported from a module that imports the file", () => {
    expect(shared(`import "../app/files/route";\n${SHARED}`)).toBeUndefined();
  });

  it("is not imported from a test", () => {
    expect(
      imported({ "tests/s3.test.ts": `import { it } from "vitest";\n${SHARED}`, "app/files/route.ts": route() }),
    ).toBeUndefined();
  });

  it("is not imported from another package that nobody imports by name", () => {
    expect(
      imported({ "jobs/package.json": '{ "name": "jobs" }', "jobs/s3.ts": SHARED, "app/files/route.ts": route() }),
    ).toBeUndefined();
  });

  it("stands first where no fix keeps what the program does, and beside the fix where one does", () => {
    const [message] = expectMarkedProgram("no-per-request-client", {
      ...PACKAGE,
      "lib/s3.ts": SHARED,
      "app/files/route.ts": route(),
    })["app/files/route.ts"]!;
    expect(message!.fix?.text).toContain(`const s3 = ${MADE}`);
    expect(message!.suggestions?.map(({ desc }) => desc)).toEqual([
      "Use `s3` of lib/s3.ts, which is made in the same way, once for the program.",
    ]);
  });
});
