import rule from "../../src/rules/no-request-state-on-shared-client.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

const axios = `import axios from "axios"; import express from "express"; const app = express();`;

const nest = `import { HttpService } from "@nestjs/axios"; import { Controller, Get, Headers, Req } from "@nestjs/common"; import { firstValueFrom } from "rxjs";`;
/** A controller with one method, on the lines 2 to 7. */
const controller = (method: string, constructor = "constructor(private readonly http: HttpService) {}") =>
  `${nest}\n@Controller()\nexport class Users {\n  ${constructor}\n  @Get()\n  ${method}\n}`;

ruleTester().run("no-request-state-on-shared-client", asEslintRule(rule), {
  valid: [
    {
      name: "at module level",
      code: `import axios from "axios"; axios.defaults.headers.common.Authorization = process.env.TOKEN; axios.interceptors.request.use((config) => config);`,
    },
    {
      name: "a constant value",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => { client.defaults.headers.common.Accept = "application/json"; res.json(await client.get("/")); });`,
    },
    {
      name: "a token that the service fetches for itself",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => { client.defaults.headers.common.Authorization = await serviceToken(); });`,
    },
    {
      name: "a client of the same request",
      code: `${axios}\napp.get("/", async (req, res) => { const client = axios.create(); client.defaults.headers.common.Authorization = req.headers.authorization; });`,
    },
    {
      name: "a client of the same request, from a factory",
      code: `${axios}\nfunction make() { return axios.create(); }\napp.get("/", async (req, res) => { const client = make(); client.defaults.headers.common.Authorization = req.headers.authorization; });`,
    },
    {
      name: "a variable of the module that every request gives a client of its own",
      code: `${axios} let client;\napp.get("/", async (req, res) => { client = axios.create(); client.defaults.headers.common.Authorization = req.headers.authorization; });`,
    },
    {
      name: "an interceptor behind a guard",
      code: `${axios} const client = axios.create(); let ready = false;\napp.get("/", async (req, res) => { if (!ready) { client.interceptors.request.use((config) => config); ready = true; } });`,
    },
    {
      name: "an interceptor behind an early return",
      code: `${axios} const client = axios.create(); let ready = false;\nfunction prepare() { if (ready) return; ready = true; client.interceptors.request.use((config) => config); }\napp.get("/", async (req, res) => { prepare(); });`,
    },
    {
      name: "an exported function of unknown callers",
      code: `import axios from "axios"; export function setToken(token) { axios.defaults.headers.common.Authorization = token; }`,
    },
    {
      name: "a field of objects that nobody knows the life of",
      code: `import axios from "axios"; export class Api { constructor() { this.client = axios.create(); } setToken(token) { this.client.defaults.headers.common.Authorization = token; } }`,
    },
    {
      name: "something imported whose members do not tell what it is",
      code: `import express from "express"; import { store } from "../store.js"; const app = express();\napp.get("/", (req, res) => { store.defaults.headers = req.headers; store.apiKey = req.query.key; });`,
    },
    {
      name: "an injected client, in the constructor and where the module starts",
      code: controller(
        `onModuleInit() { this.http.axiosRef.defaults.headers.common.Authorization = process.env.TOKEN; }`,
        `constructor(private readonly http: HttpService) { http.axiosRef.interceptors.request.use((config) => config); }`,
      ),
    },
    {
      name: "a constant on an injected client",
      code: controller(`find(@Req() req) { this.http.axiosRef.defaults.headers.common.Accept = "application/json"; }`),
    },
    {
      name: "an injected client of one's own class of that name",
      code: controller(
        `find(@Req() req) { this.http.axiosRef.defaults.headers.common.Authorization = req.headers.authorization; }`,
      ).replace("@nestjs/axios", "./http.service.js"),
    },
    {
      name: "an injected client that the method makes for itself",
      code: controller(
        `find(@Req() req) { const http = new HttpService(); http.axiosRef.defaults.headers.common.Authorization = req.headers.authorization; }`,
      ),
    },
    {
      name: "an interceptor on an injected client that is taken away again",
      code: controller(
        `find() { const id = this.http.axiosRef.interceptors.request.use((config) => config); this.http.axiosRef.interceptors.request.eject(id); }`,
      ),
    },
    {
      name: "an injected client, in a method of unknown callers",
      code: `${nest}\nexport class Api { constructor(private readonly http: HttpService) {} login(token) { this.http.axiosRef.defaults.headers.common.Authorization = token; } }`,
    },
    {
      name: "a member of the same name on something else",
      code: `${axios} const store = makeStore();\napp.get("/", (req, res) => { store.defaults.headers.common.Authorization = req.headers.authorization; });`,
    },
  ],
  invalid: [
    {
      name: "a header of an injected client",
      code: controller(
        `find(@Req() req) {\n    this.http.axiosRef.defaults.headers.common["Authorization"] = req.headers.authorization;\n    return firstValueFrom(this.http.get("/me"));\n  }`,
      ),
      errors: [
        {
          messageId: "leaks",
          line: 7,
          data: {
            code: 'this.http.axiosRef.defaults.headers.common["Authorization"] =',
            when: "on every request",
            because: "NestJS controller method `Users.find`, line 6",
            changes: "the defaults of every request",
            made: "the injected `HttpService`",
            instead: " Pass it per call: `this.http.get(url, { headers })`.",
          },
          suggestions: [
            {
              messageId: "perCall",
              output: controller(
                `find(@Req() req) {\n    return firstValueFrom(this.http.get("/me", { headers: { "Authorization": req.headers.authorization } }));\n  }`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: "a header of an injected client that sends by its instance of axios: no suggestion",
      code: controller(
        `find(@Headers("authorization") token: string) {\n    this.http.axiosRef.defaults.headers.common.Authorization = token;\n    return this.http.axiosRef.get("/me");\n  }`,
      ),
      errors: [{ messageId: "leaks", line: 7 }],
    },
    {
      name: "a header of an injected client, by an alias of its instance of axios",
      code: controller(
        `find(@Headers("authorization") token: string) {\n    const axios = this.http.axiosRef;\n    axios.defaults.headers.common.Authorization = token;\n  }`,
      ),
      errors: [{ messageId: "leaks", line: 8 }],
    },
    {
      name: "interceptors of an injected client that pile up",
      code: controller(`find() {\n    this.http.axiosRef.interceptors.request.use((config) => config);\n  }`),
      errors: [{ messageId: "accumulates", line: 7 }],
    },
    {
      name: "interceptors of an injected client with data of the request",
      code: controller(
        `find(@Req() req) {\n    this.http.axiosRef.interceptors.request.use((config) => ({ ...config, token: req.headers.authorization }));\n  }`,
      ),
      errors: [{ messageId: "leaksAndAccumulates", line: 7 }],
    },
    {
      name: "a client that a container gives to a field",
      code: controller(
        `find(@Req() req) {\n    this.http.axiosRef.defaults.headers.common.Authorization = req.headers.authorization;\n  }`,
        `@Inject() private readonly http: HttpService;`,
      ),
      errors: [{ messageId: "leaks", line: 7 }],
    },
    {
      name: "the subscriptions of a shared consumer",
      code: `import express from "express"; import { Kafka } from "kafkajs"; const app = express(); const consumer = new Kafka({ brokers: ["kafka:9092"] }).consumer({ groupId: "shop" });\napp.post("/", async (req, res) => {\n  await consumer.subscribe({ topic: req.body.topic });\n  res.end();\n});`,
      errors: [{ messageId: "leaks", line: 3 }],
    },
    {
      name: "a client that another file made, known by a member that no other has",
      code: `import express from "express"; import { api } from "../lib/api.js"; const app = express();\napp.get("/", async (req, res) => {\n  api.defaults.headers.common.Authorization = req.headers.authorization;\n  res.json(await api.get("/me"));\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 3,
          data: {
            code: "api.defaults.headers.common.Authorization =",
            when: "on every request",
            because: 'Express handler `app.get("/")`, line 2',
            changes: "the defaults of every request",
            made: "the one that `../lib/api.js` exports",
            instead: " Pass it per call: `api.get(url, { headers })`.",
          },
          suggestions: [
            {
              messageId: "perCall",
              output: `import express from "express"; import { api } from "../lib/api.js"; const app = express();\napp.get("/", async (req, res) => {\n  res.json(await api.get("/me", { headers: { Authorization: req.headers.authorization } }));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "such a client in a CommonJS file",
      code: `const express = require("express"); const { supabase } = require("../supabase"); const app = express();\napp.post("/login", async (req, res) => {\n  const { email, password } = req.body;\n  const { data } = await supabase.auth.signInWithPassword({ email, password });\n  res.json(data);\n});`,
      errors: [{ messageId: "leaks", line: 4 }],
    },
    {
      name: "a header of a client at module level",
      code: `${axios}\nconst client = axios.create();\napp.get("/", async (req, res) => {\n  client.defaults.headers.common.Authorization = req.headers.authorization;\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 4,
          data: {
            code: "client.defaults.headers.common.Authorization =",
            when: "on every request",
            because: 'Express handler `app.get("/")`, line 3',
            changes: "the defaults of every request",
            made: "`axios.create()`, line 2",
            instead: " Pass it per call: `client.get(url, { headers })`.",
          },
        },
      ],
    },
    {
      name: "the library's own instance",
      code: `${axios}\napp.get("/", async (req, res) => {\n  axios.defaults.headers.common["X-Tenant"] = req.params.tenant;\n});`,
      errors: [{ messageId: "leaks", line: 3 }],
    },
    {
      name: "a header whose name is of the request",
      code: `${axios}\napp.get("/", async (req, res) => {\n  axios.defaults.headers.common[req.query.name] = "yes";\n});`,
      errors: [{ messageId: "leaks", line: 3 }],
    },
    {
      name: "through variables and awaited calls",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => {\n  const user = req.user;\n  const token = await tokenOf(user);\n  client.defaults.headers.common.Authorization = \`Bearer \${token}\`;\n});`,
      errors: [{ messageId: "leaks", line: 5 }],
    },
    {
      name: "in a function that the handler calls",
      code: `${axios} const client = axios.create();\nfunction authorise(token) {\n  client.defaults.headers.common.Authorization = token;\n}\napp.get("/", async (req, res) => {\n  authorise(req.headers.authorization);\n});`,
      errors: [{ messageId: "leaks", line: 3 }],
    },
    {
      name: "a memoised client",
      code: `${axios} let cached;\nfunction client() { if (!cached) cached = axios.create(); return cached; }\napp.get("/", async (req, res) => {\n  client().defaults.headers.common.Authorization = req.headers.authorization;\n});`,
      errors: [{ messageId: "leaks", line: 4 }],
    },
    {
      name: "an alias of the defaults",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => {\n  const headers = client.defaults.headers;\n  headers.common.Authorization = req.headers.authorization;\n});`,
      errors: [{ messageId: "leaks", line: 4 }],
    },
    {
      name: "Object.assign",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => {\n  Object.assign(client.defaults.headers.common, { Authorization: req.headers.authorization });\n});`,
      errors: [{ messageId: "leaks", line: 3 }],
    },
    {
      name: "a client of the function that registers the handler",
      code: `import axios from "axios"; import express from "express";\nexport function makeApp() {\n  const app = express(); const client = axios.create();\n  app.get("/", async (req, res) => {\n    client.defaults.headers.common.Authorization = req.headers.authorization;\n  });\n  return app;\n}`,
      errors: [{ messageId: "leaks", line: 5 }],
    },
    {
      name: "interceptors that pile up",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => {\n  client.interceptors.request.use((config) => config);\n});`,
      errors: [{ messageId: "accumulates", line: 3 }],
    },
    {
      name: "interceptors that pile up and carry data",
      code: `${axios} const client = axios.create();\napp.get("/", async (req, res) => {\n  client.interceptors.request.use((config) => ({ ...config, headers: { user: req.user.id } }));\n});`,
      errors: [{ messageId: "leaksAndAccumulates", line: 3 }],
    },
    {
      name: "a property of the client",
      code: `import OpenAI from "openai"; import express from "express"; const app = express();\nconst openai = new OpenAI();\napp.post("/", async (req, res) => {\n  openai.apiKey = req.body.key;\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 4,
          data: {
            code: "openai.apiKey =",
            when: "on every request",
            because: 'Express handler `app.post("/")`, line 3',
            changes: "the API key",
            made: "`new OpenAI()`, line 2",
            instead: " Pass it per call: `openai.withOptions({ apiKey })`.",
          },
        },
      ],
    },
    {
      name: "offers the header to each request that follows",
      code: `${axios}\nconst client = axios.create();\napp.get("/", async (req, res) => {\n  client.defaults.headers.common.Authorization = \`Bearer ${"${req.token}"}\`;\n  await client.post("/audit");\n  await client.post("/audit", { seen: true });\n  res.json((await client.get("/me", { params: { full: true }, headers: { Accept: "text/plain" } })).data);\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 4,
          suggestions: [
            {
              messageId: "perCall",
              output: `${axios}\nconst client = axios.create();\napp.get("/", async (req, res) => {\n  await client.post("/audit", undefined, { headers: { Authorization: \`Bearer ${"${req.token}"}\` } });\n  await client.post("/audit", { seen: true }, { headers: { Authorization: \`Bearer ${"${req.token}"}\` } });\n  res.json((await client.get("/me", { params: { full: true }, headers: { Authorization: \`Bearer ${"${req.token}"}\`, Accept: "text/plain" } })).data);\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "offers it with quoted and computed names, and to the library's own instance",
      code: `${axios}\napp.get("/", async (req, res) => {\n  const { name, value } = req.query;\n  axios.defaults.headers.common[name] = value;\n  res.json((await axios.get("/me")).data);\n});\napp.get("/x", async (req, res) => {\n  axios.defaults.headers.common["X-Tenant"] = req.params.tenant;\n  res.json((await axios("/me", {})).data);\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 4,
          suggestions: [
            {
              messageId: "perCall",
              output: `${axios}\napp.get("/", async (req, res) => {\n  const { name, value } = req.query;\n  res.json((await axios.get("/me", { headers: { [name]: value } })).data);\n});\napp.get("/x", async (req, res) => {\n  axios.defaults.headers.common["X-Tenant"] = req.params.tenant;\n  res.json((await axios("/me", {})).data);\n});`,
            },
          ],
        },
        {
          messageId: "leaks",
          line: 8,
          suggestions: [
            {
              messageId: "perCall",
              output: `${axios}\napp.get("/", async (req, res) => {\n  const { name, value } = req.query;\n  axios.defaults.headers.common[name] = value;\n  res.json((await axios.get("/me")).data);\n});\napp.get("/x", async (req, res) => {\n  res.json((await axios("/me", { headers: { "X-Tenant": req.params.tenant } })).data);\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "offers a derived client",
      code: `import OpenAI from "openai"; import express from "express"; const app = express();\nconst openai = new OpenAI();\napp.post("/", async (req, res) => {\n  const { apiKey } = req.body;\n  openai.apiKey = apiKey;\n  res.json(await openai.chat.completions.create(req.body));\n});`,
      errors: [
        {
          messageId: "leaks",
          line: 5,
          suggestions: [
            {
              messageId: "perCall",
              output: `import OpenAI from "openai"; import express from "express"; const app = express();\nconst openai = new OpenAI();\napp.post("/", async (req, res) => {\n  const { apiKey } = req.body;\n  res.json(await openai.withOptions({ apiKey }).chat.completions.create(req.body));\n});`,
            },
          ],
        },
      ],
    },
    ...[
      [
        "the client is given away",
        `client.defaults.headers.common.Authorization = req.token; await fetchAll(client); await client.get("/");`,
      ],
      [
        "the options are not a literal",
        `client.defaults.headers.common.Authorization = req.token; await client.get("/", options);`,
      ],
      [
        "the options may already have it",
        `client.defaults.headers.common.Authorization = req.token; await client.get("/", { ...options });`,
      ],
      [
        "the header is already given",
        `client.defaults.headers.common.Authorization = req.token; await client.get("/", { headers: { Authorization: "" } });`,
      ],
      [
        "the value cannot be read again",
        `client.defaults.headers.common.Authorization = sign(req.token); await client.get("/");`,
      ],
      [
        "a request stands outside the condition",
        `if (req.token) { client.defaults.headers.common.Authorization = req.token; } await client.get("/");`,
      ],
      ["no request follows here", `client.defaults.headers.common.Authorization = req.token;`],
      [
        "the headers are of one method",
        `client.defaults.headers.post.Authorization = req.token; await client.post("/");`,
      ],
      [
        "the arguments are spread",
        `client.defaults.headers.common.Authorization = req.token; await client.get(...args);`,
      ],
    ].map(([name, body]) => ({
      name: `offers nothing where ${name}`,
      code: `${axios}\nconst client = axios.create();\napp.get("/", async (req, res) => { ${body} });`,
      errors: [{ messageId: "leaks", line: 3 }],
    })),
  ],
});
