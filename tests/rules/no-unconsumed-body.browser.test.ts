import { describe, it } from "vitest";
import { expectMarked } from "../support/marked.js";

type Case = readonly [name: string, code: string];

function holds(cases: readonly Case[]): void {
  it.each(cases)("%s", (_name, code) => void expectMarked("no-unconsumed-body", code));
}

const f = (statements: string) => `export async function f(u, x, event, ref) {\n${statements}\n}`;

describe("an address that only a browser completes", () => {
  holds([
    ["made by a function", `const api = (path) => \`/api\${path}\`;\n${f('await fetch(api("/x"));')}`],
    ["made by a function with a body", `function api(path) { return "/api" + path; }\n${f('await fetch(api("/x"));')}`],
    [
      "made by a function, absolute",
      `const api = (path) => \`https://a.example\${path}\`;\n${f('await fetch(api("/x")); // ! unused')}`,
    ],
    [
      "made by a function of another file",
      `import { api } from "./api.js";\n${f('await fetch(api("/x")); // ! unused')}`,
    ],
    [
      "made by a function, with a base of the environment",
      `const api = (path) => \`\${process.env.API}\${path}\`;\n${f('await fetch(api("/x")); // ! unused')}`,
    ],
    [
      "where the environment has no base",
      `const BASE = process.env.API ?? "/api";\nconst api = (path) => \`\${BASE}\${path}\`;\n${f('await fetch(api("/x"));')}`,
    ],
    ["a member of a constant", `const API = { carts: "/api/carts" };\n${f("await fetch(API.carts);")}`],
    [
      "a member of a constant, absolute",
      `const API = { carts: "https://a/carts" };\n${f("await fetch(API.carts); // ! unused")}`,
    ],
    ["on either side", f('await fetch(x ? "/a" : "/b");')],
    ["on one side", f('await fetch(x ? "/a" : "https://b"); // ! unused')],
    ["an absolute one for a path", f('await fetch(new URL("/x", "https://a")); // ! unused')],
  ]);
});

describe("a request that says that a browser makes it", () => {
  holds([
    ["credentials", f('await fetch(u, { credentials: "include" });')],
    ["credentials of a constant", `const OPTIONS = { credentials: "include" };\n${f("await fetch(u, OPTIONS);")}`],
    ["no credentials", f('await fetch(u, { credentials: "omit" }); // ! unused')],
    ["a file of an input", f('const file = event.target.files[0]; await fetch(u, { method: "PUT", body: file });')],
    ["the first file", f("const [file] = event.currentTarget.files; await fetch(u, { body: file });")],
    ["a file of a reference", f("const file = ref.current?.files?.[0]; await fetch(u, { body: file });")],
    ["a file of a pattern", f("const { files } = event.target; await fetch(u, { body: files[0] });")],
    [
      "a declared file",
      "export async function f(u: string, file: File) { await fetch(u, { method: 'PUT', body: file }); }",
    ],
    [
      "a declared file among others",
      "export async function f({ u, file }: { u: string; file: File }) { await fetch(u, { body: file }); }",
    ],
    [
      "a declared file of a package",
      'import type { File } from "multer"; export async function f(u: string, file: File) { await fetch(u, { body: file }); // ! unused\n}',
    ],
    [
      "its bytes",
      "export async function f(u: string, file: File) { await fetch(u, { body: await file.arrayBuffer() }); // ! unused\n}",
    ],
    ["a file of a server's request", f("const file = x.files[0]; await fetch(u, { body: file }); // ! unused")],
    [
      "a file of a form that a server reads",
      f('const form = await x.formData(); await fetch(u, { body: form.get("file") }); // ! unused'),
    ],
    ["the data of a form", f("const data = new FormData(event.currentTarget); await fetch(u, { body: data });")],
    [
      "data to which a file of an input is added",
      f('const data = new FormData(); data.append("file", event.target.files[0]); await fetch(u, { body: data });'),
    ],
    [
      "data to which all of them are added",
      f(
        'const data = new FormData(); Array.from(event.dataTransfer.files).forEach((file) => data.append("files", file)); await fetch(u, { body: data });',
      ),
    ],
    [
      "data that a server makes",
      f('const data = new FormData(); data.append("file", new Blob([x])); await fetch(u, { body: data }); // ! unused'),
    ],
    [
      "data of a package",
      `import FormData from "form-data";\n${f("const data = new FormData({ maxDataSize: 1 }); await fetch(u, { body: data }); // ! unused")}`,
    ],
  ]);
});

describe("axios", () => {
  const get = (request: string, mark = "") =>
    `import axios from "axios";\nconst api = axios.create({ baseURL: "https://a.example" });\n${f(`const res = await ${request};${mark}\nreturn res.status;`)}`;
  holds([
    ["a relative address", get('axios.get("/x", { responseType: "stream" })')],
    ["a relative address in the configuration", get('axios({ url: "/x", responseType: "stream" })')],
    ["with credentials", get('axios.get(u, { responseType: "stream", withCredentials: true })')],
    ["an absolute address", get('axios.get("https://a/x", { responseType: "stream" })', " // ! open")],
    ["an instance, which may have a base", get('api.get("/x", { responseType: "stream" })', " // ! open")],
  ]);
});

describe("what else a function asks for that a browser runs", () => {
  holds([
    ["in the same function", f('await fetch(u); const res = await fetch("/api/done"); return res.json();')],
    [
      "in a function inside it",
      'export function Page() { const save = (u) => fetch(u).then((res) => res.ok); const load = () => fetch("/api").then((res) => res.json()); return [save, load]; }',
    ],
    [
      "in another function of the file",
      `export const load = () => fetch("/api").then((res) => res.json());\n${f("await fetch(u); // ! unused")}`,
    ],
  ]);
});
