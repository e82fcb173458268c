import { describe, expect, it } from "vitest";
import { expectMarked } from "../support/marked.js";

type Case = readonly [name: string, ...lines: string[]];

function holds(cases: readonly Case[], before = ""): void {
  it.each(cases)("%s", (_name, ...lines) => {
    expectMarked("no-unconsumed-body", [before, "export async function f(u, x) {", ...lines, "}"].join("\n"));
  });
}

const ASK = "const res = await fetch(u);";

describe("a body that only the error path reads", () => {
  holds([
    ["returned after it", `${ASK} // ! open`, "if (!res.ok) throw new Error(await res.text());", "return true;"],
    [
      "nothing after it",
      `${ASK} // ! open`,
      "if (!res.ok) { const { message } = await res.json(); throw new Error(message); }",
    ],
    [
      "in a try",
      "try {",
      `${ASK} // ! open`,
      "if (!res.ok) throw new Error(await res.text());",
      "} catch (error) { x(error); }",
    ],
    ["in then", "return fetch(u).then(async (res) => { if (!res.ok) throw new Error(await res.text()); }); // ! open"],
    ["read on both", ASK, "if (!res.ok) throw new Error(await res.text());", "return res.json();"],
    ["read by one way or the other", ASK, "return x?.decode(await res.arrayBuffer()) ?? (await res.text());"],
    ["read where something is there", `${ASK} // ! open`, "return x?.decode(await res.arrayBuffer()) ?? u;"],
    ["read where something is missing", `${ASK} // ! open`, "return x?.decode(u) ?? (await res.text());"],
    ["cancelled on the other", ASK, "if (!res.ok) throw new Error(await res.text());", "await res.body?.cancel();"],
    ["returned on the other", ASK, "if (!res.ok) throw new Error(await res.text());", "return res;"],
  ]);
});

describe("a body that is read on a condition under which its request was made", () => {
  const FIRST = "const first = await fetch(x);";
  const LAST = "return first.json();";
  holds([
    ["the same", FIRST, `if (!first.ok) { ${ASK}`, "if (!first.ok) await res.text();", "}", LAST],
    [
      "one of two",
      FIRST,
      `if (!first.ok && first.status === 404) { ${ASK}`,
      "if (!first.ok) await res.text();",
      "}",
      LAST,
    ],
    ["the way out before", FIRST, "if (first.ok) return first.json();", ASK, "if (!first.ok) await res.text();", LAST],
    ["another", FIRST, `if (!first.ok) { ${ASK} // ! open`, "if (first.redirected) await res.text();", "}", LAST],
    ["its opposite", FIRST, `if (!first.ok) { ${ASK} // ! open`, "if (first.ok) await res.text();", "}", LAST],
    [
      "one that changes between",
      "let again = true;",
      `if (again) { again = x(u); ${ASK} // ! open`,
      "if (again) await res.text();",
      "}",
    ],
  ]);
});

describe("an object of S3 that is left on what its metadata say", () => {
  const GET = "const { Body, ContentType } = await s3.send(new GetObjectCommand({ Key: u }));";
  const READ = "return Body.transformToByteArray();";
  holds(
    [
      ["a wrong type", `${GET} // ! open`, 'if (!ContentType?.startsWith("image/")) return null;', READ],
      [
        "too large",
        "const found = await s3.send(new GetObjectCommand({ Key: u })); // ! open",
        'if (found.ContentLength > 1000) throw new Error("too large");',
        "return found.Body.transformToByteArray();",
      ],
      [
        "by the method of the aggregated client",
        "const { Body, ContentType } = await all.getObject({ Key: u }); // ! open",
        'if (ContentType !== "a") return null;',
        READ,
      ],
      ["no body", GET, "if (!Body) return null;", READ],
      ["handed on", GET, "if (!Body) return null;", "return x(Body, ContentType);"],
      ["destroyed", GET, 'if (!ContentType?.startsWith("image/")) { Body.destroy(); return null; }', READ],
    ],
    'import { S3, S3Client, GetObjectCommand } from "@aws-sdk/client-s3"; const s3 = new S3Client({}); const all = new S3({});',
  );
});

describe("a copy", () => {
  holds([
    ["that nobody reads", ASK, "const copy = res.clone(); // ! unused", "return res.json();"],
    ["of what nobody reads", ASK, "const copy = res.clone(); // ! unused", "return copy.text();"],
    [
      "that is only logged",
      ASK,
      "const copy = res.clone(); // ! unused",
      "console.log(copy.status);",
      "return res.json();",
    ],
    ["neither is read", `${ASK} // ! open`, "const copy = res.clone();", "return copy.ok;"],
    ["both are read", ASK, "const copy = res.clone();", "return [await res.text(), await copy.text()];"],
    [
      "read where the other failed",
      ASK,
      "const copy = res.clone();",
      "try { return await res.json(); } catch { return copy.text(); }",
    ],
    ["handed on", ASK, "const copy = res.clone();", "x(copy);", "return res.json();"],
    ["for one use", ASK, "console.log(await res.clone().text());", "return res;"],
    ["of something else", "const copy = x.clone();", "return x.json();"],
  ]);
  holds(
    [["of node-fetch, which then never ends", ASK, "const copy = res.clone(); // ! unused", "return copy.text();"]],
    'import fetch from "node-fetch";',
  );
  it("says what it costs", () => {
    const code = `export async function f(u) {\n${ASK}\nconst copy = res.clone(); // ! unused\nreturn res.json();\n}`;
    const [{ message } = { message: "" }] = expectMarked("no-unconsumed-body", code);
    expect(message).toContain("`res.clone()`");
    expect(message).toContain("the whole body stays in memory for it until garbage collection");
  });
});

describe("a response that the types of a library declare", () => {
  holds(
    [
      ["by a variable", "const res: Response = await request(u); // ! open", "return res.ok;"],
      [
        "by a variable that is assigned",
        "let res: Response | undefined;",
        "res = await request(u); // ! open",
        "return res.ok;",
      ],
      ["by a function of the file", "await get(u); // ! unused"],
      ["read", "const res: Response = await request(u);", "return res.json();"],
      ["not awaited", "const res: Response = request(u);", "return res.ok;"],
    ],
    'import type { Response } from "node-fetch"; import { request } from "./request.js"; const get = async (u: string): Promise<Response> => request(u);',
  );
  holds(
    [
      [
        "by the global type, which a program's own have too",
        "const res: Response = await request(u);",
        "return res.ok;",
      ],
    ],
    'import { request } from "./request.js";',
  );
});

describe("a generator", () => {
  it("is not left at a yield", () => {
    expectMarked(
      "no-unconsumed-body",
      "export async function* f(u) { const res = await fetch(u); yield res.status; yield* read(await res.json()); }",
    );
  });
});

describe("a body that stands in where something is missing", () => {
  const GET = "const { body } = await request(u);";
  holds(
    [
      [
        "and is piped where it is not",
        GET,
        "const decoder = x(u);",
        "const stream = toWeb(decoder ?? body);",
        "if (decoder) body.pipe(decoder);",
        "return stream;",
      ],
      ["and is left where it is not", `${GET} // ! open`, "const decoder = x(u);", "return toWeb(decoder ?? body);"],
      [
        "and is left where the other is there, and not where it is missing",
        `${GET} // ! open`,
        "const decoder = x(u);",
        "const stream = toWeb(decoder ?? body);",
        "if (!decoder) body.on('error', x);",
        "return stream;",
      ],
    ],
    'import { request } from "undici";',
  );
});

describe("a catch that throws once more", () => {
  const after = (caught: string) => [`} catch (error) { ${caught} }`, "return res.json();"];
  holds([
    [
      "what nobody threw by hand: without it nothing would be caught",
      ASK,
      "try { x(res.headers);",
      ...after("if (x(error)) await res.body?.cancel(); throw error;"),
    ],
    [
      "what was thrown by hand",
      `${ASK} // ! open`,
      "try { if (!res.ok) throw new Error('x');",
      ...after("throw error;"),
    ],
    [
      "and asks before",
      "try { x(u);",
      "} catch (error) {",
      `${ASK} // ! open`,
      "if (!res.ok) throw error;",
      "return res.json();",
      "}",
    ],
    ["something else", `${ASK} // ! open`, "try { x(res.headers);", ...after("throw new Error('x');")],
    [
      "and otherwise returns",
      `${ASK} // ! open`,
      "try { x(res.headers);",
      ...after("if (x(error)) throw error; return 1;"),
    ],
    [
      "what the try around it stops",
      `${ASK} // ! open`,
      "try { try { x(res.headers); } catch (error) { x(error); throw error; }",
      ...after("return 1;"),
    ],
  ]);
});

describe("a request by the protocol of its address", () => {
  const LEFT = "(res) => x(res.statusCode)";
  const IMPORTS =
    'import http, { get as httpGet } from "node:http"; import https, { get as httpsGet } from "node:https"; import zlib from "node:zlib";';
  holds(
    [
      ["a module", 'const lib = u.startsWith("https") ? https : http;', `lib.get(u, ${LEFT}); // ! open`],
      ["a function", "const get = x.secure ? httpsGet : httpGet;", `get(u, ${LEFT}); // ! open`],
      ["a member", "const get = x.secure ? https.get : http.get;", `get(u, ${LEFT}); // ! open`],
      ["in its place", `(x.secure ? https : http).get(u, ${LEFT}); // ! open`],
      ["what reads it", "const lib = x.secure ? https : http;", "lib.get(u, (res) => res.pipe(x));"],
      ["something else on one side", "const lib = x.secure ? zlib : http;", `lib.get(u, ${LEFT});`],
      ["what is not known on one side", "const lib = x.secure ? https : x.http;", `lib.get(u, ${LEFT});`],
      ["a variable that changes", "let lib = x.secure ? https : http;", "lib = x;", `lib.get(u, ${LEFT});`],
    ],
    IMPORTS,
  );
});

describe("what a client that signs is answered", () => {
  holds(
    [
      ["nobody looks", 'await aws.fetch(u, { method: "PUT", body: x }); // ! answer'],
      [
        "on an error",
        "const res = await aws.fetch(u); // ! open",
        "if (!res.ok) throw new Error();",
        "return res.json();",
      ],
      ["read", "return (await aws.fetch(u)).text();"],
    ],
    'import { AwsClient } from "aws4fetch"; const aws = new AwsClient({ accessKeyId: "key" });',
  );
});
