import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { expectMarkedProgram } from "../support/marked-program.js";
import type { ProgramFiles } from "../support/program.js";

const S3 = `import { S3Client } from "@aws-sdk/client-s3";`;
const CLIENT = "new S3Client({ region: process.env.REGION })";
const NEXT = { "package.json": '{ "name": "shop", "private": true, "dependencies": { "next": "15.0.0" } }' };
const PLAIN = { "package.json": '{ "name": "shop", "private": true }' };
/** A route that makes a client. */
const route = (made: string, imports = "", use = "await s3.send(1)"): string => `${S3}${imports}
export async function GET() {
  const s3 = ${made}; // ! perRequest
  return Response.json(${use});
}`;

/** What is offered for the one client that is reported in a file: the kinds, the fix first, and its new text. */
function offered(files: ProgramFiles, path: string): { readonly kinds: readonly string[]; readonly fix: string } {
  const reported = expectMarkedProgram("no-per-request-client", files)[path]!;
  const [{ fix, suggestions = [] }] = reported as [(typeof reported)[number]];
  const form = fix && (fix.text.includes("??=") ? "fix: lazy" : "fix: hoist");
  return {
    kinds: [...(form ? [form] : []), ...suggestions.map(({ messageId }) => messageId!)],
    fix: fix?.text ?? "",
  };
}

const kinds = (files: ProgramFiles, path = "app/route.ts"): readonly string[] => offered(files, path).kinds;

describe("a client that is made from an object of another module", () => {
  const SETTINGS = { "lib/settings.ts": 'export const settings = { region: "eu-1" };' };
  const text = route("new S3Client({ region: settings.region })", '\nimport { settings } from "../lib/settings";');

  it("moves to module scope", () => {
    expect(kinds({ ...NEXT, ...SETTINGS, "app/route.ts": text })).toEqual(["fix: hoist", "lazy"]);
  });

  it.each([
    ["where it is made", { "app/route.ts": text.replace("  const s3", '  settings.region = "us-1";\n  const s3') }],
    [
      "in that module",
      {
        "app/route.ts": text,
        "lib/settings.ts": `${SETTINGS["lib/settings.ts"]}\nexport const move = (to) => { settings.region = to; };`,
      },
    ],
  ])("stays where a function changes that object %s", (_, files) => {
    expect(kinds({ ...NEXT, ...SETTINGS, ...files })).toEqual([]);
  });
});

describe("a client that is made from a member of a class or a function", () => {
  const CLASS = 'class Settings { static region = "eu-1"; static move(to) { LATER } }';
  const made = "new S3Client({ region: Settings.region })";
  const here = (declared: string): ProgramFiles => ({ ...PLAIN, "app/route.ts": route(made, `\n${declared}`) });
  const there = (declared: string, other = ""): ProgramFiles => ({
    ...PLAIN,
    "lib/settings.ts": `export ${declared}`,
    "lib/other.ts": `import { Settings } from "./settings";\n${other}`,
    "app/route.ts": route(made, '\nimport { Settings } from "../lib/settings";'),
  });

  it.each([
    ["of the file", here(CLASS.replace("LATER", ""))],
    ["of another file", there(CLASS.replace("LATER", ""))],
    ["of a function", here('function Settings() {}\nSettings.region = "eu-1";')],
  ])("is repaired where that is %s", (_, files) => {
    expect(kinds(files)[0]).toMatch(/^fix: /);
  });

  it.each([
    ["by its name, in the class", here(CLASS.replace("LATER", "Settings.region = to;"))],
    ["by `this`", here(CLASS.replace("LATER", "this.region = to;"))],
    [
      "by its name, beside the class",
      here(`${CLASS.replace("LATER", "")}\nexport const move = (to) => { Settings.region = to; };`),
    ],
    ["of what a call makes", here(`const Settings = read();\nexport const move = (to) => { Settings.region = to; };`)],
    [
      "of what reads the environment",
      here(`const Settings = { region: process.env.REGION };\nexport const move = (to) => { Settings.region = to; };`),
    ],
    [
      "of a class without a name",
      here(
        `const Settings = class { static region = "eu-1"; };\nexport const move = (to) => { Settings.region = to; };`,
      ),
    ],
    ["all at once", here(`${CLASS.replace("LATER", "")}\nexport const move = (to) => Object.assign(Settings, to);`)],
    [
      "of a function",
      here('function Settings() {}\nSettings.region = "eu-1";\nexport const move = (to) => { Settings.region = to; };'),
    ],
    ["in another file, by its name", there(CLASS.replace("LATER", "Settings.region = to;"))],
    ["in another file, by `this`", there(CLASS.replace("LATER", "this.region = to;"))],
    ["from a third file", there(CLASS.replace("LATER", ""), "export const move = (to) => { Settings.region = to; };")],
  ])("stays where something changes it %s", (_, files) => {
    expect(kinds(files)).toEqual([]);
  });

  it("stays where a method of an object of another file changes it", () => {
    const declared = 'class Config { region = "eu-1"; move(to) { this.region = to; } }';
    expect(kinds(there(`const Settings = new Config();\n${declared}`))).toEqual([]);
  });

  it("stays where the class is exported, and a third file changes it", () => {
    expect(
      kinds({
        ...PLAIN,
        "app/route.ts": route(made, `\nexport ${CLASS.replace("LATER", "")}`),
        "lib/other.ts":
          'import { Settings } from "../app/route";\nexport const move = (to) => { Settings.region = to; };',
      }),
    ).toEqual([]);
  });
});

const REMEMBERING = "let held;\nexport function env() {";

describe("a client that reads the environment", () => {
  it("is made at module scope, where the platform sets it before the module loads", () => {
    const { kinds, fix } = offered({ ...NEXT, "app/route.ts": route(CLIENT) }, "app/route.ts");
    expect(kinds).toEqual(["fix: hoist", "lazy"]);
    expect(fix).toContain(`const s3 = ${CLIENT};`);
  });

  it("is made at first use, where its arguments are names of the function", () => {
    const made = "new S3Client({ region })";
    const text = route(made).replace(
      "  const s3",
      "  const region = process.env.REGION;\n  if (!region) return;\n  const s3",
    );
    const { kinds, fix } = offered({ ...NEXT, "app/route.ts": text }, "app/route.ts");
    expect(kinds).toEqual(["fix: lazy"]);
    expect(fix).toContain("s3 ??= new S3Client({ region })");
  });

  it("is made at first use elsewhere", () => {
    const { kinds, fix } = offered({ ...PLAIN, "app/route.ts": route(CLIENT) }, "app/route.ts");
    expect(kinds).toEqual(["fix: lazy", "hoistEarly"]);
    expect(fix).toMatch(
      /^\n\nlet s3: S3Client \| undefined;\n[^]*\n {2}s3 \?\?= new S3Client\(\{ region: process\.env\.REGION \}\)$/,
    );
  });

  it("is made at first use, where what loads the module reads a file of variables first", () => {
    const seed = 'import { config } from "dotenv";\nimport { GET } from "../app/route";\nconfig();\nawait GET();';
    expect(kinds({ ...NEXT, "scripts/seed.ts": seed, "app/route.ts": route(CLIENT) })).toEqual([
      "fix: lazy",
      "hoistEarly",
    ]);
    const other = 'import { config } from "dotenv";\nconfig();';
    expect(kinds({ ...NEXT, "drizzle.config.ts": other, "app/route.ts": route(CLIENT) })).toEqual([
      "fix: hoist",
      "lazy",
    ]);
  });

  it.each([
    ["in a request", 'export function POST() { process.env.REGION = "eu"; }', "app/region/route.ts", ["lazy"]],
    ["under any name", 'export function POST(k) { process.env[k] = "eu"; }', "app/region/route.ts", ["lazy"]],
    ["by deleting it", "export function POST() { delete process.env.REGION; }", "app/region/route.ts", ["lazy"]],
    ["as another one", 'export function POST() { process.env.TZ = "eu"; }', "app/region/route.ts", EITHER()],
    ["while it starts", 'process.env.REGION = "eu";', "start.ts", EITHER()],
    ["in a test", 'it("a", () => { process.env.REGION = "eu"; });', "app/route.test.ts", EITHER()],
  ])("is a choice, where the program writes it %s", (_, text, path, expected) => {
    expect(kinds({ ...PLAIN, [path]: text, "app/route.ts": route(CLIENT) })).toEqual(expected);
  });

  it.each<[string, ProgramFiles, readonly string[]]>([
    ["that nothing runs together with it", { "apps/cli/package.json": '{ "name": "cli" }' }, EITHER()],
    [
      "that it needs",
      {
        "apps/cli/package.json": '{ "name": "cli" }',
        "apps/web/package.json": '{ "name": "web", "dependencies": { "cli": "*" } }',
      },
      ["lazy"],
    ],
    ["that needs it", { "apps/cli/package.json": '{ "name": "cli", "devDependencies": { "web": "*" } }' }, ["lazy"]],
    [
      "that another one imports beside it",
      {
        "apps/cli/package.json": '{ "name": "cli" }',
        "apps/all/package.json": '{ "name": "all" }',
        "apps/all/main.ts": 'import "../cli/run";\nimport "../web/app/route";',
      },
      ["lazy"],
    ],
    ["around it", {}, ["lazy"]],
  ])("is made at first use where the program writes it in a package %s", (_, files, expected) => {
    const web = { "apps/web/package.json": '{ "name": "web" }', "apps/web/app/route.ts": route(CLIENT) };
    const run = { "apps/cli/run.ts": 'export function run() { process.env.REGION = "eu"; }' };
    expect(kinds({ ...PLAIN, ...web, ...run, ...files }, "apps/web/app/route.ts")).toEqual(expected);
  });

  it.each([
    ["an object", "export const env = { region: process.env.REGION };", ["fix: hoist", "lazy"]],
    ["what checks it", "export const env = schema.parse(process.env);", ["fix: hoist", "lazy"]],
    ["an object to be filled", "export const env = new Settings();", EITHER()],
    ["a call", "export function env() { return read(); }", ["lazy"]],
    ["a call", "export function env() { return process.env.REGION; }", EITHER()],
    ["a call", "export const env = (name = pick()) => process.env[name];", ["lazy"]],
    ["a call", `${REMEMBERING} if (held) return held; held = read(); return held; }`, ["fix: lazy"]],
    ["a call", `${REMEMBERING} if (!held) { held = read(); } return held; }`, ["fix: lazy"]],
    ["a call", `${REMEMBERING} return (held ??= read()); }`, ["fix: lazy"]],
    ["a call", `${REMEMBERING} return (held ??= read()); }\nconst other = () => held;`, ["fix: lazy"]],
    ["a call", `${REMEMBERING} held = read(); return held; }`, ["lazy"]],
    ["a call", `${REMEMBERING} return (held ??= read()); }\nexport const renew = () => { held = read(); };`, ["lazy"]],
    [
      "a call",
      `${REMEMBERING} return (held ??= read()); }\nexport const forget = () => { held = undefined; };`,
      ["lazy"],
    ],
    ["a call", `${REMEMBERING} if (held) return read(); held = read(); return held; }`, ["lazy"]],
    [
      "a call",
      `let held;\nconst all = () => (held ??= read());\nexport const env = () => all().region ?? "eu";`,
      ["fix: lazy"],
    ],
    [
      "a call",
      `let held;\nconst all = () => (held ??= read());\nexport const env = () => all().region ?? pick();`,
      ["lazy"],
    ],
    [
      "a call",
      `let held;\nconst all = () => (held ??= read());\nexport const env = (name = pick()) => all()[name];`,
      ["lazy"],
    ],
  ])("is as early as the module of the program that has it: %s", (what, text, expected) => {
    const made = what === "a call" ? "new S3Client({ region: env() })" : "new S3Client({ region: env.region })";
    const files = { ...PLAIN, "env.ts": text, "app/route.ts": route(made, '\nimport { env } from "../env";') };
    expect(kinds(files)).toEqual(expected);
  });
});

function EITHER(): readonly string[] {
  return ["fix: lazy", "hoistEarly"];
}

describe("a client that is given to a function of its library", () => {
  const text = route("new S3Client({})", '\nimport { sign } from "../lib/sign";', "await sign(s3, 1)");

  it.each([
    ["hands it on", 'export { getSignedUrl as sign } from "@aws-sdk/s3-request-presigner";'],
    [
      "hands it on as another type",
      'import { getSignedUrl } from "@aws-sdk/s3-request-presigner";\nexport const sign = getSignedUrl as unknown as Sign;',
    ],
  ])("moves, where a module %s", (_, lib) => {
    const [message] = expectMarkedProgram("prefer-shared-client", {
      ...NEXT,
      "lib/sign.ts": lib,
      "app/route.ts": text,
    })["app/route.ts"]!;
    expect(message!.fix?.text).toContain("const s3 = new S3Client({});");
  });

  it("is not reported where a module has another function in its place", () => {
    const lib =
      'import { getSignedUrl } from "@aws-sdk/s3-request-presigner";\nexport const sign = wrap(getSignedUrl);';
    const silent = text.replace(" // ! perRequest", "");
    expectMarkedProgram("prefer-shared-client", { ...NEXT, "lib/sign.ts": lib, "app/route.ts": silent });
  });
});

describe("a client that is made from text of the configuration", () => {
  const env = { "env.ts": "export const env = schema.parse(process.env);" };
  const text = (made: string): string => route(made, '\nimport { env } from "../env";');

  it.each([
    ["without its escapes", String.raw`env.KEY.replaceAll("\\n", "\n")`],
    ["without what is around it", "env.KEY.trim()"],
  ])("moves: %s", (_, key) => {
    const files = { ...PLAIN, ...env, "app/route.ts": text(`new S3Client({ region: ${key} })`) };
    expect(kinds(files)).toEqual(["fix: hoist", "lazy"]);
  });

  it("is a choice where a method may do more", () => {
    const files = { ...PLAIN, ...env, "app/route.ts": text("new S3Client({ region: env.get(1) })") };
    expect(kinds(files)).toEqual(["lazy"]);
  });
});

describe("a client that is made from an object that a function of the program remembers", () => {
  const made = "new S3Client({ region: env().region })";
  const files = (env: string, other = ""): ProgramFiles => ({
    ...PLAIN,
    "env.ts": `let held;\nexport function env() { return (held ??= read()); }\n${env}`,
    "other.ts": `import { env } from "./env";\n${other}`,
    "app/route.ts": route(made, '\nimport { env } from "../env";'),
  });

  it.each([
    ["members", "", "export const region = () => env().region;"],
    ["members by their names", "", "export const region = () => { const { region } = env(); return region; };"],
    ["members of a variable", "", "export const region = () => { const all = env(); return all.region; };"],
    ["whether it is there", "export const isReady = () => held !== undefined;", ""],
  ])("is made at first use where others read %s", (_, env, other) => {
    expect(kinds(files(env, other))).toEqual(["fix: lazy"]);
  });

  it.each([
    ["by its function", "", "export const move = (to) => { env().region = to; };"],
    ["by a variable", "", "export const move = (to) => { const all = env(); all.region = to; };"],
    ["where it is kept", "export const move = (to) => { held.region = to; };", ""],
    ["at once", "", "export const move = (to) => Object.assign(env(), to);"],
    ["who knows how", "", "export const move = (to) => to(env());"],
  ])("is a choice where others may change it: %s", (_, env, other) => {
    expect(kinds(files(env, other))).toEqual(["lazy"]);
  });
});

describe("a client of a module that browsers load too", () => {
  const PAGE = '"use client";\nimport { GET } from "../app/route";\nexport const Page = () => GET;';

  it.each([
    ["by a component", { "components/page.tsx": PAGE }],
    [
      "by one that a component imports",
      {
        "components/page.tsx": PAGE.replace("../app/route", "./all"),
        "components/all.ts": 'export * from "../app/route";',
      },
    ],
  ])("is made at first use: %s", (_, files) => {
    expect(kinds({ ...NEXT, ...files, "app/route.ts": route("new S3Client({})") })).toEqual(["fix: lazy"]);
  });

  it.each([
    ["for a type", { "components/page.tsx": PAGE.replace("import {", "import type {") }],
    [
      "through a function of the server",
      {
        "components/page.tsx": PAGE.replace("../app/route", "./all"),
        "components/all.ts":
          '"use server";\nimport { GET } from "../app/route";\nexport const all = async () => GET();',
      },
    ],
  ])("moves where that is only %s", (_, files) => {
    expect(kinds({ ...NEXT, ...files, "app/route.ts": route("new S3Client({})") })).toEqual(["fix: hoist"]);
  });
});

describe("a client of a module that a framework keeps out of browsers", () => {
  const after = (path: string, name: string): readonly string[] => {
    const from = `import { GET } from "./${posix.relative("src", path)}";`;
    const files = {
      "package.json": JSON.stringify({ private: true, devDependencies: { [name]: "2.0.0", express: "5.0.0" } }),
      [path]: route("new S3Client({})"),
      "src/start.ts": `import express from "express";\n${from}\nexpress().get("/", GET);`,
      "src/page.tsx": `"use client";\n${from}\nexport const Page = () => GET;`,
    };
    return kinds(files, path);
  };

  it.each([
    ["src/store.server.ts", "@remix-run/node"],
    ["src/.server/store.ts", "@react-router/dev"],
    ["src/store.server.ts", "@tanstack/react-start"],
    ["src/lib/server/store.ts", "@sveltejs/kit"],
  ])("moves: %s with %s", (path, name) => {
    expect(after(path, name)).toEqual(["fix: hoist"]);
  });

  it.each([
    ["src/store.ts", "@remix-run/node"],
    ["src/store.server.ts", "react-dom"],
    ["src/lib/server/store.ts", "@remix-run/node"],
  ])("is made at first use: %s with %s", (path, name) => {
    expect(after(path, name)).toEqual(["fix: lazy"]);
  });
});

describe("a client behind a question for what it is made from", () => {
  const asked = (question: string): ProgramFiles => ({
    ...NEXT,
    "app/route.ts": route(CLIENT).replace("  const s3", `  ${question}\n  const s3`),
  });

  it.each(["if (!process.env.REGION) return;", 'if (process.env.REGION === "" || off) throw new Error();'])(
    "is made at first use: %s",
    (question) => {
      expect(kinds(asked(question))).toEqual(["fix: lazy"]);
    },
  );

  it("moves behind a question for something else", () => {
    expect(kinds(asked("if (!process.env.BUCKET) return;"))).toEqual(["fix: hoist", "lazy"]);
  });
});

describe("a client that is made from what a function of the program gives", () => {
  const FILES = {
    ...PLAIN,
    "app/route.ts": route("new S3Client({ region: place() })", '\nimport { place } from "../place";'),
  };

  it.each([
    ["a constant", 'export const place = () => HOME;\nconst HOME = "eu";', ["fix: hoist", "lazy"]],
    ["the environment", "export const place = () => process.env.REGION;", EITHER()],
    ["the environment, in a block", 'export function place() { return process.env.REGION ?? "eu"; }', EITHER()],
    [
      "what is remembered",
      `let all;\nconst read = () => (all ??= load());\nexport const place = () => read().region;`,
      ["fix: lazy"],
    ],
    [
      "what another one gives",
      "const home = () => process.env.HOME;\nexport const place = () => `${home()}`;",
      EITHER(),
    ],
    ["something after it has counted", "export function place() { count(); return process.env.REGION; }", ["lazy"]],
    [
      "what one gives that counts",
      "const home = () => { count(); return process.env.HOME; };\nexport const place = () => home();",
      ["lazy"],
    ],
    ["what it picks", "export const place = () => pick();", ["lazy"]],
  ])("is made at first use where that is settled: %s", (_, text, expected) => {
    expect(kinds({ ...FILES, "place.ts": text })).toEqual(expected);
  });
});

describe("a client that is made from what a getter of the program reads", () => {
  const made = "new S3Client({ region: config.region })";
  const IN_CLASS = "class Config { get region() { READ } }\nconst config = new Config();";
  const here = (declared: string): ProgramFiles => ({ ...PLAIN, "app/route.ts": route(made, `\n${declared}`) });
  const there = (declared: string, using = made): ProgramFiles => ({
    ...PLAIN,
    "config.ts": `${declared}\nexport { config };`,
    "app/route.ts": route(using, '\nimport { config } from "../config";'),
  });

  it.each<[string, ProgramFiles]>([
    ["of a class", here(IN_CLASS)],
    ["of a class of another file", there(IN_CLASS)],
    ["of an object of another file", there("const config = { get region() { READ } };")],
    [
      "of what a getter of another file gives",
      there("const config = { get aws() { READ } };", "new S3Client({ region: config.aws.region })"),
    ],
  ])("is made at first use where that is settled: %s", (_, files) => {
    const reading = (read: string) =>
      kinds(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace("READ", read)])));
    expect(reading("return process.env.REGION;")).toEqual(EITHER());
    expect(reading('return process.env.REGION ?? "eu";')).toEqual(EITHER());
    expect(reading("count(); return process.env.REGION;")).toEqual(["lazy"]);
  });
});

describe("a client that a function gives on one of its ways", () => {
  const use = `import { store } from "../store";
export async function GET() {
  const s3 = store();
  if (!s3) return Response.json(null);
  return Response.json(await s3.send(1));
}`;
  const made = (returned: string): ProgramFiles => ({
    ...PLAIN,
    "store.ts": `${S3}\nexport const store = () =>\n  ${returned}; // ! perRequest`,
    "app/route.ts": use,
  });

  it.each([
    ["or nothing", "process.env.REGION ? new S3Client({ region: process.env.REGION }) : null"],
    ["where something is there", "process.env.REGION && new S3Client({ region: process.env.REGION })"],
  ])("is made at first use: %s", (_, returned) => {
    const { kinds, fix } = offered(made(returned), "store.ts");
    expect(kinds).toEqual(["fix: lazy"]);
    expect(fix).toContain("??= new S3Client({ region: process.env.REGION })");
  });

  it("stays where one that calls it keeps it", () => {
    const files = {
      ...made("process.env.REGION ? new S3Client({}) : null"),
      "lib/other.ts": 'import { store } from "../store";\nexport const all = [store()];',
    };
    expect(kinds(files, "store.ts")).toEqual([]);
  });
});

it("asks where a shared client would remember what failed at first", () => {
  const text =
    'import { GoogleAuth } from "google-auth-library";\nexport async function GET() {\n  const auth = new GoogleAuth({ scopes: ["a"] }); // ! perRequest\n  return Response.json(await auth.getProjectId());\n}';
  expect(kinds({ ...NEXT, "app/route.ts": text })).toEqual(["lazyWithFailure"]);
});

describe("a transport that keeps its connections only by an option", () => {
  const SEND = `import nodemailer from "nodemailer";
export async function send(text: string) {
  const transport = nodemailer.createTransport({ host: "mail.example.com" }); // ! perRequest
  await transport.sendMail({ to: "a@example.com", text });
}`;
  const ROUTE = `import { send } from "../lib/send";
export async function POST(request: Request) {
  await send(await request.text());
  return new Response();
}`;
  const files = { ...NEXT, "lib/send.ts": SEND, "app/route.ts": ROUTE };

  it("is offered a pool for all", () => {
    expect(kinds(files, "lib/send.ts")).toEqual(["hoistCapped"]);
  });

  it("is left alone where a script sends by it, which a pool would keep from ending", () => {
    const script = 'import { send } from "../lib/send";\nfor (const one of ["a", "b"]) await send(one);';
    const program = { ...files, "scripts/campaign.ts": script };
    const [message] = expectMarkedProgram("no-per-request-client", program)["lib/send.ts"]!;
    expect(message!.fix ?? message!.suggestions).toBeUndefined();
    expect(message!.message).toContain(
      "Not repaired: a script makes one as well, and would not end while it keeps its connections.",
    );
  });
});

describe("a client whose constructor throws without its key", () => {
  const MADE = "new Stripe(process.env.KEY)";
  const stripe = (above: string, made = MADE): string => `import Stripe from "stripe";
${above}
export async function GET() {
  const stripe = ${made}; // ! perRequest
  return Response.json(await stripe.customers.list());
}`;
  const kindsOf = (files: ProgramFiles): readonly string[] => {
    const [message] = expectMarkedProgram("prefer-shared-client", { ...PLAIN, ...files })["app/route.ts"]!;
    const form = message!.fix?.text.includes("??=") ? "fix: lazy" : "fix: hoist";
    return [...(message!.fix ? [form] : []), ...(message!.suggestions ?? []).map(({ messageId }) => messageId!)];
  };
  const CHECK = 'if (!process.env.KEY) throw new Error("KEY is missing");';

  it.each([
    ["it", { "app/route.ts": stripe(CHECK) }],
    [
      "it, under a name",
      {
        "app/route.ts": stripe(
          'const key = process.env.KEY;\nif (!key) { log(1); throw new Error("KEY"); }',
          "new Stripe(key)",
        ),
      },
    ],
    [
      "it, among others",
      { "app/route.ts": stripe("if (!process.env.URL || !process.env.KEY) throw new Error('no');") },
    ],
    ["a module that it imports", { "env.ts": `${CHECK}\nexport {};`, "app/route.ts": stripe('import "../env";') }],
  ])("is made at module scope, where %s does not load without the key", (_, files) => {
    expect(kindsOf(files)).toEqual(["fix: hoist", "lazy"]);
  });

  it("is made below what looks for the key", () => {
    const files = { ...PLAIN, "app/route.ts": stripe(CHECK) };
    const [message] = expectMarkedProgram("prefer-shared-client", files)["app/route.ts"]!;
    expect(files["app/route.ts"].slice(0, message!.fix!.range[0])).toContain(CHECK);
  });

  it.each([
    ["looks for another one", { "app/route.ts": stripe('if (!process.env.OTHER) throw new Error("OTHER");') }],
    ["only says so", { "app/route.ts": stripe("if (!process.env.KEY) console.warn('no KEY');") }],
    [
      "looks for it with another",
      { "app/route.ts": stripe("if (!process.env.KEY && !process.env.URL) throw new Error('no');") },
    ],
    ["looks for it after a call", { "app/route.ts": stripe(`GET();\n${CHECK}`) }],
    ["looks for it in a function", { "app/route.ts": stripe(`export function check() { ${CHECK} }`) }],
  ])("is made at first use, where the module %s", (_, files) => {
    expect(kindsOf(files)).toEqual(["fix: lazy", "hoistUnchecked"]);
  });

  it("is made at first use, where it may throw for what the variable says, though that is there", () => {
    const text = `import { Pool } from "undici";
if (!process.env.ORIGIN) throw new Error("ORIGIN is missing");
export async function GET() {
  const pool = new Pool(process.env.ORIGIN!); // ! perRequest
  return Response.json((await pool.request({ path: "/", method: "GET" })).statusCode);
}`;
    expect(kinds({ ...PLAIN, "app/route.ts": text })).toEqual(["fix: lazy", "hoistUnchecked"]);
  });

  it("is made at first use, where the program writes the key later", () => {
    const files = { "keys.ts": 'export function POST() { process.env.KEY = "b"; }', "app/route.ts": stripe(CHECK) };
    expect(kindsOf({ ...files, "app/keys/route.ts": 'export { POST } from "../../keys";' })[0]).not.toBe("fix: hoist");
  });
});

describe("a client that a helper of the program is given", () => {
  const files = (helper: string, call = "upload(s3)"): ProgramFiles => ({
    ...PLAIN,
    "upload.ts": helper,
    "app/route.ts": route("new S3Client({})", '\nimport { upload } from "../upload";', `await ${call}`),
  });

  it.each([
    ["uses it", "export const upload = (s3) => s3.send(1);", "upload(s3)"],
    ["takes it out of an object", "export function upload({ s3 }) { return s3.send(1); }", "upload({ s3, key: 1 })"],
    [
      "takes it from a member",
      "export function upload(by) { const { s3 } = by; return s3.send(1); }",
      "upload({ s3 })",
    ],
    [
      "gives a function that uses it",
      "export const upload = (s3) => async (key) => { await s3.send(key); };",
      "upload(s3)(1)",
    ],
    [
      "gives methods that use it",
      "const uploader = (s3) => ({ put: (key) => s3.send(key) });\nexport function upload(s3) { const to = uploader(s3); return to.put(1); }",
      "upload(s3)",
    ],
    [
      "gives it to an object that uses it",
      `class Uploader {
  private s3;
  constructor(s3) { this.s3 = s3; }
  put(key) { return this.s3.send(key); }
}
const uploader = (s3) => new Uploader(s3);
export function upload(s3) { const to = uploader(s3); return to.put(1); }`,
      "upload(s3)",
    ],
  ])("is moved, where that %s", (_, helper, call) => {
    expect(kinds(files(helper, call))).toEqual(["fix: hoist"]);
  });

  it.each([
    ["closes it", "export function upload(s3) { s3.destroy(); }", "upload(s3)"],
    ["keeps it", "let kept; export function upload(s3) { kept = s3; }", "upload(s3)"],
    ["changes it", "export function upload(s3) { s3.middlewareStack.add(f); }", "upload(s3)"],
    ["keeps the object", "let kept; export function upload(by) { kept = by; }", "upload({ s3 })"],
    [
      "gives a function that closes it",
      "export const upload = (s3) => async () => { s3.destroy(); };",
      "upload(s3)(1)",
    ],
    ["gives a function that gives it", "export const upload = (s3) => () => s3;", "upload(s3)().destroy()"],
    [
      "promises it",
      "export async function upload(s3) { return { s3 }; }",
      "upload(s3).then((all) => all.s3.destroy())",
    ],
    [
      "keeps a function that uses it",
      "let kept; const uploader = (s3) => () => s3.send(1); export function upload(s3) { kept = uploader(s3); }",
      "upload(s3)",
    ],
    [
      "gives it to an object that closes it",
      `class Uploader {
  private s3;
  constructor(s3) { this.s3 = s3; }
  end() { this.s3.destroy(); }
}
const uploader = (s3) => new Uploader(s3);
export function upload(s3) { const to = uploader(s3); return to.end(); }`,
      "upload(s3)",
    ],
    [
      "gives it to an object that is kept",
      `class Uploader {
  private s3;
  constructor(s3) { this.s3 = s3; }
  put(key) { return this.s3.send(key); }
}
let kept;
export function upload(s3) { kept = new Uploader(s3); return kept.put(1); }`,
      "upload(s3)",
    ],
  ])("stays, where that %s", (_, helper, call) => {
    expect(kinds(files(helper, call)).filter((kind) => kind.startsWith("fix"))).toEqual([]);
  });
});

describe("a factory of the program", () => {
  const factory = (returned: string): string => `${S3}\nexport const s3 = () => ${returned}; // ! perRequest`;
  const user = (use: string): string => `import { s3 } from "../s3";
export async function GET() { return Response.json(await ${use}); }`;

  it("remembers what it made, where all its callers only use it", () => {
    const files = { ...PLAIN, "s3.ts": factory(CLIENT), "app/route.ts": user("s3().send(1)") };
    const { kinds, fix } = offered(files, "s3.ts");
    expect(kinds).toEqual(["fix: lazy", "hoistEarly"]);
    expect(fix).toContain(`export const s3 = () => (s3Client ??= ${CLIENT})`);
  });
});

describe("a client in a private field of an object of each request", () => {
  const service = (imports = ""): string => `import Stripe from "stripe";${imports}
export class Payments {
  private client: Stripe;
  constructor() {
    this.client = new Stripe(process.env.KEY!); // ! perRequest
  }
  list() {
    return this.client.customers.list();
  }
}`;
  const kindOf = (files: ProgramFiles): string | undefined => {
    const [message] = expectMarkedProgram("prefer-shared-client", { ...PLAIN, ...files })["payments.ts"]!;
    return message!.fix?.text;
  };
  const ROUTE =
    'import { Payments } from "../payments";\nexport async function GET() { return Response.json(await new Payments().list()); }';

  it("is made at first use", () => {
    expect(kindOf({ "payments.ts": service(), "app/route.ts": ROUTE })).toContain(
      "this.client = stripeClient ??= new Stripe(",
    );
  });

  it("is made at first use, where the object may do without one", () => {
    const text = service().replace(
      "    this.client =",
      "    if (!process.env.KEY) { this.client = null; return; }\n    this.client =",
    );
    expect(kindOf({ "payments.ts": text, "app/route.ts": ROUTE })).toContain(
      "this.client = stripeClient ??= new Stripe(",
    );
  });

  it("stays, where a method replaces it", () => {
    const text = service().replace("  list() {", "  reset() { this.client = make(); }\n  list() {");
    expect(kindOf({ "payments.ts": text, "app/route.ts": ROUTE })).toBeUndefined();
  });

  it("is made at first use, where modules import each other", () => {
    const files = {
      "payments.ts": service('\nimport { log } from "./log";\nlog();'),
      "log.ts": 'import { Payments } from "./payments";\nexport const log = (client) => client instanceof Payments;',
      "app/route.ts": ROUTE,
    };
    expect(kindOf(files)).toContain("this.client = stripeClient ??= new Stripe(");
  });
});

describe("a factory of a package that others use", () => {
  const files = (use: string): ProgramFiles => ({
    "package.json": '{ "name": "shop", "version": "1.0.0", "main": "./s3.js", "dependencies": { "next": "15.0.0" } }',
    "s3.js": `${S3}\nexport const s3 = () => new S3Client({}); // ! perRequest`,
    "app/route.js": `import { s3 } from "../s3.js";
export async function GET() {
  const own = s3();
  ${use}
  return Response.json(await own.send(1));
}`,
  });

  it("is a choice, where the callers that are seen only use it", () => {
    expect(kinds(files("own.send(2);"), "s3.js")).toEqual(["lazy"]);
  });

  it("stays, where one of them changes it", () => {
    expect(kinds(files("own.middlewareStack.add(f);"), "s3.js")).toEqual([]);
  });
});

describe("what is not repaired", () => {
  const IMPORT = 'import { picked } from "../lib/picked";\n';
  const PICKED = `const pick = (keys) => keys[new Date().getMinutes() % keys.length];
export function picked(name) {
  return pick(["a", "b"].map((key) => name + key));
}`;
  it.each([
    [
      "new S3Client({ region: String(Date.now()) })",
      "await s3.send(1)",
      "`Date.now()` may give another value each time",
    ],
    ["new S3Client({})", "await register(s3)", "`register()` may keep or change it"],
    ['new S3Client({ region: picked("gemini") })', "await s3.send(1)", "`picked()` may give another value each time"],
  ])("says why: %s", (made, use, words) => {
    const files = { ...PLAIN, "lib/picked.ts": PICKED, "app/route.ts": route(made, IMPORT, use) };
    const [message] = expectMarkedProgram("no-per-request-client", files)["app/route.ts"]!;
    expect(message?.message.endsWith(` Not repaired: ${words}.`)).toBe(true);
  });
});

describe("a client of a function that a platform calls", () => {
  const handler = `${S3}
exports.handler = async (event) => {
  const s3 = ${CLIENT}; // ! perRequest
  return s3.send(event.key);
};`;

  it("is made at module scope, where the platform sets the environment before it loads the module", () => {
    expect(kinds({ ...PLAIN, "fn/index.js": handler }, "fn/index.js")).toEqual(["fix: hoist", "lazy"]);
  });
});

describe("options that the function fills step by step", () => {
  const filled = (fill: string, before = "const options = { region: process.env.REGION };"): string => `${S3}
export async function POST(request) {
  ${before}
  ${fill}
  const s3 = new S3Client(options); // ! perRequest
  await s3.send(1);
  return Response.json({});
}`;
  const kindsOf = (text: string): readonly string[] => kinds({ ...PLAIN, "app/route.ts": text });

  it.each([
    ["a member", "options.auth = { user: process.env.USER };"],
    ["a member, where the environment says so", "if (process.env.USER) { options.auth = { user: process.env.USER }; }"],
    ["a member of a member", "options.tls ??= {}; options.tls.ciphers = process.env.CIPHERS;"],
  ])("are a choice with %s", (_, fill) => {
    expect(kindsOf(filled(fill))).toContain("lazy");
  });

  it("are a choice, where the variable itself is set", () => {
    const before = "let options; if (process.env.REGION) options = { region: process.env.REGION }; else options = {};";
    expect(kindsOf(filled("", before))).toContain("lazy");
  });

  it.each([
    ["something that the request decides", "if (request.url) { options.auth = { user: process.env.USER }; }"],
    ["a method", "options.hosts.push(process.env.HOST);"],
    ["a helper", "fill(options);"],
    ["a loop", "for (const key of keys) options[key] = process.env[key];"],
  ])("stay with %s", (_, fill) => {
    expect(kindsOf(filled(fill))).not.toContain("lazy");
  });
});

describe("one of several clients", () => {
  const agent = (
    choice: string,
    use = "await fetch(request.url, { dispatcher: agent })",
  ): string => `import { Agent } from "undici";
export async function GET(request) {
  let agent;
  ${choice}
  return ${use};
}`;
  const made = "new Agent({ keepAliveTimeout: 9 }); // ! perRequest";

  it("is moved, where no other follows it in the variable", () => {
    const { kinds, fix } = offered(
      { ...PLAIN, "app/route.ts": agent(`if (request.url) agent = undefined;\n  else agent = ${made}`) },
      "app/route.ts",
    );
    expect(kinds).toEqual(["fix: hoist"]);
    expect(fix).toContain("const sharedAgent = new Agent({ keepAliveTimeout: 9 });");
  });

  it.each([
    ["after it", `agent = ${made}\n  if (request.url) agent = undefined;`],
    [
      "after a failure",
      `agent = ${made}\n  try { await fetch(request.url, { dispatcher: agent }); } catch { agent = undefined; }`,
    ],
  ])("stays, where the variable is given another %s", (_, choice) => {
    expect(kinds({ ...PLAIN, "app/route.ts": agent(choice) })).toEqual([]);
  });

  it("is moved out of a member of an object that is spread into options", () => {
    const text = `import { Agent } from "undici";
export async function GET(request) {
  const options = {};
  if (request.url) options.dispatcher = new Agent({ keepAliveTimeout: 9 }); // ! perRequest
  return fetch(request.url, { method: "POST", ...options });
}`;
    const { kinds, fix } = offered({ ...PLAIN, "app/route.ts": text }, "app/route.ts");
    expect(kinds).toEqual(["fix: hoist"]);
    expect(fix).toContain("options.dispatcher = agent");
  });
});

describe("a method by whose name a client might be changed", () => {
  const called = (client: string, made: string, use: string): readonly string[] =>
    kinds({
      ...PLAIN,
      "app/route.ts": `${client}
export async function GET() {
  const client = ${made}; // ! perRequest
  return Response.json(await client.${use});
}`,
    });
  const S3_CLIENT = [S3, "new S3Client({})"] as const;

  it.each([["of a client of which the catalogue lists what changes it", ...S3_CLIENT, "updateItem({})"]])(
    "is a request %s",
    (_, library, made, use) => {
      expect(called(library, made, use)[0]).toMatch(/^fix/);
    },
  );

  it("is a request of a part of a client", () => {
    const text = `import Stripe from "stripe";
export async function GET() {
  const stripe = new Stripe("key"); // ! perRequest
  return Response.json(await stripe.customers.updateCustomer({}));
}`;
    const [message] = expectMarkedProgram("prefer-shared-client", { ...PLAIN, "app/route.ts": text })["app/route.ts"]!;
    expect(message!.fix?.text).toContain('stripe ??= new Stripe("key")');
  });

  it.each([
    ["that the catalogue lists", ...S3_CLIENT, "middlewareStack.add(f)"],
    ["that listens", ...S3_CLIENT, "on('end', f)"],
  ])("changes it %s", (_, library, made, use) => {
    expect(called(library, made, use)).toEqual([]);
  });
});

describe("a client whose use is a part of a list", () => {
  const files = (helper: string): ProgramFiles => ({
    ...PLAIN,
    "put.ts": helper,
    "app/route.ts": route(
      "new S3Client({})",
      '\nimport { put } from "../put";\nconst jobs = [];',
      "(jobs.push(put(s3)), 1)",
    ),
  });

  it("is moved, where what the helper returns holds nothing of it", () => {
    expect(kinds(files("export async function put(s3) { return s3.send(1); }"))).toEqual(["fix: hoist"]);
  });

  it("is not reported, where the helper returns it", () => {
    const { "app/route.ts": text, ...others } = files("export function put(s3) { return { s3, key: 1 }; }");
    expectMarkedProgram("no-per-request-client", { ...others, "app/route.ts": text!.replace(/ \/\/ !.*/, "") });
  });
});

describe("two functions that make a client with the same words", () => {
  const files = (europe: string, america: string): ProgramFiles => ({
    ...PLAIN,
    "app/route.ts": `import { Pool } from "undici";
import { origin } from "../settings";
let pool: Pool | undefined;
export async function GET() {
  ${europe}
  pool ??= new Pool(origin);
  return Response.json((await pool.request({ path: "/", method: "GET" })).statusCode);
}
export async function POST() {
  ${america}
  const pool = new Pool(origin); // ! perRequest
  return Response.json((await pool.request({ path: "/", method: "GET" })).statusCode);
}`,
  });
  const LOCAL = "const origin = `https://${process.env.HOST}`;";

  it("share it, where the words mean the same", () => {
    expect(offered(files("", ""), "app/route.ts").fix).toBe("pool ??= new Pool(origin)");
  });

  it.each([
    ["in both", LOCAL, LOCAL],
    ["in the other one", LOCAL, ""],
    ["in this one", "", LOCAL],
  ])("have one each, where they name a variable of the function %s", (_, europe, america) => {
    expect(offered(files(europe, america), "app/route.ts").fix).toContain("sharedPool ??= new Pool(origin)");
  });
});
