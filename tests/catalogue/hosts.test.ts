import { describe, expect, it } from "vitest";
import { hosts } from "../../src/catalogue/hosts.generated.js";
import { entryAt, entryPointAt } from "../support/entry-point-at.js";

interface Case {
  readonly host: string;
  /** A function that the host calls, and what is said of it. */
  readonly calls: readonly (readonly [code: string, expected: string, filename?: string])[];
  /** What looks like it and is not hot: with nothing said of it, or with something cold. */
  readonly friends?: readonly (readonly [code: string, expected?: string, filename?: string])[];
}

const nest = (body: string, imports = "Injectable, Controller, Get, Scope, CanActivate"): string =>
  `import { ${imports} } from "@nestjs/common"; ${body}`;

const cases: readonly Case[] = [
  {
    host: "Express",
    calls: [
      [
        `import express from "express"; const app = express(); app.get("/", (req, res) => { here(); });`,
        'perRequest import: Express handler `app.get("/")`',
      ],
      [
        `import express from "express"; const app = express(); app.route("/a").get((req, res) => { here(); });`,
        "perRequest import: Express handler `.get()`",
      ],
      [
        `import express from "express"; const app = express(); app.use((req, res, next) => { here(); });`,
        "perRequest import: Express middleware `app.use()`",
      ],
      [
        `import { Router } from "express"; const r = Router(); r.param("id", (req, res, next, id) => { here(); });`,
        'perRequest import: Express parameter handler `r.param("id")`',
      ],
      [
        `import type { Request, Response } from "express"; export const price = async (req: Request, res: Response) => { here(); };`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import type { RequestHandler } from "express"; export const price: RequestHandler = async (a, b) => { here(); };`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import * as core from "express"; export function price(req: core.Request) { here(); }`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import { Request } from "express"; interface Signed extends Request { user: string } export function price(r: Signed) { here(); }`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import asyncHandler from "express-async-handler"; export const price = asyncHandler(async () => { here(); });`,
        "perRequest import: Express handler `asyncHandler()`",
      ],
    ],
    friends: [
      [
        `import express from "express"; const app = express(); app.listen(80, () => { here(); });`,
        "once import: Express listen callback `app.listen()`",
      ],
      [
        `import express from "express"; const app = express(); app.get("/", express.static(() => { here(); }));`,
        undefined,
      ],
      [`import { createApp } from "vue"; const app = createApp(x); app.use((one) => { here(); });`],
      [`cache.get("/key", async () => { here(); });`, 'once receiver: cache loader `cache.get("/key")`'],
      [`docClient.get(params, (err, data) => { here(); });`, "inherits parameters: result callback `(err, data)`"],
    ],
  },
  {
    host: "HTTP",
    calls: [
      [
        `module.exports = (router) => { router.post("/orders", async (a, b) => { here(); }); };`,
        'perRequest receiver: HTTP handler `router.post("/orders")`',
      ],
      [`exports.show = async (req, res) => { here(); };`, "perRequest parameters: HTTP handler `(req, res)`"],
      [`export async function price(request: Request) { here(); }`, "perRequest type: HTTP handler `price`"],
      [`export async function GET() { here(); }`, "perRequest file: HTTP handler `GET`", "/p/src/prices/route.ts"],
    ],
    friends: [
      [`app.get("setting", () => { here(); });`],
      [
        `import { http } from "msw"; http.get("/x", ({ request }) => { here(); });`,
        'once import: mock handler `http.get("/x")`',
      ],
      [`import supertest from "supertest"; const api = supertest(x); api.get("/x", () => { here(); });`],
      [`export async function price(request: Order) { here(); }`],
      [`export async function get() { here(); }`, undefined, "/p/src/prices/route.ts"],
    ],
  },
  {
    host: "Node.js",
    calls: [
      [
        `import http from "http"; http.createServer((req, res) => { here(); });`,
        "perRequest import: Node.js handler `http.createServer()`",
      ],
      [
        `const { createServer } = require("node:https"); createServer({}, handle); function handle() { here(); }`,
        "perRequest import: Node.js handler `createServer()`",
      ],
      [
        `import http from "node:http"; const s = http.createServer(); s.on("request", () => { here(); });`,
        'perRequest import: Node.js handler `s.on("request")`',
      ],
      [
        `import net from "node:net"; net.createServer((socket) => { here(); });`,
        "perRequest import: Node.js connection handler `net.createServer()`",
      ],
      [
        `import { Transform } from "node:stream"; new Transform({ transform(chunk, encoding, done) { here(); } });`,
        "perIteration import: stream callback `new Transform()`",
      ],
      [
        `import { EventEmitter } from "node:events"; const bus = new EventEmitter(); bus.on("price", () => { here(); });`,
        'perRequest import: listener `bus.on("price")`',
      ],
      [`setInterval(poll, 1000); function poll() { here(); }`, "perRequest import: timer `setInterval()`"],
    ],
    friends: [
      [
        `import http from "http"; http.get("http://x/", (res) => { here(); });`,
        'inherits import: Node.js response callback `http.get("http://x/")`',
      ],
      [`import { createServer } from "vite"; createServer(() => { here(); });`],
      [`process.on("SIGTERM", async () => { here(); });`, 'inherits import: one-time listener `process.on("SIGTERM")`'],
      [`bus.on("price", () => { here(); });`],
      [`setTimeout(() => { here(); }, 1000);`, "inherits import: timeout `setTimeout()`"],
      [`import { createServer } from "./server.js"; createServer(() => { here(); });`],
    ],
  },
  {
    host: "JavaScript",
    calls: [
      [`Promise.all(items.map(async (item) => { here(); }));`, "perIteration import: array callback `items.map()`"],
      [`Array.from(items, (item) => { here(); });`, "perIteration import: array callback `Array.from()`"],
    ],
    friends: [
      [`Array.from({ length: 4 }, () => { here(); });`, "inherits import: array callback `Array.from()`"],
      [
        `import { Effect } from "effect"; Effect.map(one, () => { here(); });`,
        "inherits import: Effect effect `Effect.map()`",
      ],
      [`Model.find({ id }, () => { here(); });`],
      [`new Promise((resolve) => { here(); });`, "inherits import: promise executor `new Promise()`"],
    ],
  },
  {
    host: "Fastify",
    calls: [
      [
        `import Fastify from "fastify"; const app = Fastify(); app.get("/", async (a, b) => { here(); });`,
        'perRequest import: Fastify handler `app.get("/")`',
      ],
      [
        `import Fastify from "fastify"; const app = Fastify(); app.get("/", { preHandler: async () => { here(); } }, h);`,
        'perRequest import: Fastify handler `app.get("/")`',
      ],
      [
        `import fastify from "fastify"; const s = fastify(); s.route({ url: "/", handler: async () => { here(); } });`,
        "perRequest import: Fastify handler `s.route()`",
      ],
      [
        `export default async function (fastify, opts) { fastify.get("/", async () => { here(); }); }`,
        'perRequest import: Fastify handler `fastify.get("/")`',
      ],
      [
        `import type { FastifyInstance } from "fastify"; export async function routes(f: FastifyInstance) { f.post("/", async () => { here(); }); }`,
        'perRequest import: Fastify handler `f.post("/")`',
      ],
      [
        `import Fastify from "fastify"; const s = Fastify(); s.register(async (child) => { child.get("/x", () => { here(); }); });`,
        'perRequest import: Fastify handler `child.get("/x")`',
      ],
      [
        `fastify.addHook("onRequest", async () => { here(); });`,
        'perRequest receiver: Fastify hook `fastify.addHook("onRequest")`',
      ],
      [
        `import type { FastifyRequest } from "fastify"; export async function price(r: FastifyRequest) { here(); }`,
        "perRequest type: Fastify handler `price`",
      ],
    ],
    friends: [
      [
        `export default async function (fastify, opts) { here(); }`,
        "once parameters: Fastify plugin `(fastify, opts)`",
      ],
      [
        `import fp from "fastify-plugin"; export default fp(async (f) => { here(); });`,
        "once import: Fastify plugin `fp()`",
      ],
      [
        `import type { FastifyPluginAsync } from "fastify"; const plugin: FastifyPluginAsync = async (f, o) => { here(); }; export default plugin;`,
        "once type: Fastify plugin `plugin`",
      ],
      [
        `fastify.addHook("onClose", async () => { here(); });`,
        'once receiver: Fastify application hook `fastify.addHook("onClose")`',
      ],
    ],
  },
  {
    host: "Koa",
    calls: [
      [
        `import Koa from "koa"; const app = new Koa(); app.use(async (ctx, next) => { here(); });`,
        "perRequest import: Koa middleware `app.use()`",
      ],
      [
        `const Router = require("@koa/router"); const r = new Router(); r.get("/", async (ctx) => { here(); });`,
        'perRequest import: Koa middleware `r.get("/")`',
      ],
      [
        `import type { Context } from "koa"; export async function price(ctx: Context) { here(); }`,
        "perRequest type: Koa middleware `price`",
      ],
      [
        `import "koa"; export const price = async (ctx, next) => { here(); };`,
        "perRequest parameters: Koa middleware `price`",
      ],
    ],
    friends: [[`export const step = async (ctx, next) => { here(); };`]],
  },
  {
    host: "Hono",
    calls: [
      [
        `import { Hono } from "hono"; const app = new Hono(); app.get("/", (c) => { here(); });`,
        'perRequest import: Hono handler `app.get("/")`',
      ],
      [
        `import { Hono } from "hono"; const app = new Hono().get("/a", x).post("/b", async (c) => { here(); });`,
        'perRequest import: Hono handler `.post("/b")`',
      ],
      [
        `import { createMiddleware } from "hono/factory"; export const m = createMiddleware(async (c, next) => { here(); });`,
        "perRequest import: Hono handler `createMiddleware()`",
      ],
      [
        `import type { Context } from "hono"; export const price = async (c: Context) => { here(); };`,
        "perRequest type: Hono handler `price`",
      ],
    ],
    friends: [
      [
        `import { Hono } from "hono"; const app = new Hono(); app.on("ready", () => { here(); });`,
        'inherits import: one-time listener `app.on("ready")`',
      ],
      [`export const draw = async (c: Context) => { here(); };`],
    ],
  },
  {
    host: "h3",
    calls: [
      [
        `export default defineEventHandler(async (event) => { here(); });`,
        "perRequest import: h3 event handler `defineEventHandler()`",
      ],
      [
        `import { defineEventHandler } from "h3"; export default defineEventHandler({ handler: () => { here(); } });`,
        "perRequest import: h3 event handler `defineEventHandler()`",
      ],
    ],
    friends: [
      [
        `export default defineLazyEventHandler(async () => { here(); return defineEventHandler(() => {}); });`,
        "once import: h3 lazy handler `defineLazyEventHandler()`",
      ],
      [`import { defineEventHandler } from "./own.js"; export default defineEventHandler(async (one) => { here(); });`],
    ],
  },
  {
    host: "Nuxt",
    calls: [
      [`export default defineTask({ meta: {}, run() { here(); } });`, "perRequest import: Nuxt task `defineTask()`"],
      [
        `export default async (event) => { here(); };`,
        "perRequest file: Nuxt handler `default`",
        "/p/server/api/price.get.ts",
      ],
    ],
    friends: [
      [
        `export default defineNitroPlugin(async (nitro) => { here(); });`,
        "once import: Nuxt server plugin `defineNitroPlugin()`",
      ],
      [`export default async (router) => { here(); };`, undefined, "/p/server/routes/price.ts"],
    ],
  },
  {
    host: "hapi",
    calls: [
      [
        `import Hapi from "@hapi/hapi"; const server = Hapi.server(); server.route({ path: "/", handler: async () => { here(); } });`,
        "perRequest import: hapi handler `server.route()`",
      ],
      [
        `import Hapi from "@hapi/hapi"; const server = Hapi.server(); server.route([{ path: "/", options: { pre: [{ method: async () => { here(); } }] } }]);`,
        "perRequest import: hapi handler `server.route()`",
      ],
      [
        `import { server } from "@hapi/hapi"; const s = server(); s.ext("onPreHandler", async () => { here(); });`,
        'perRequest import: hapi server extension `s.ext("onPreHandler")`',
      ],
    ],
    friends: [
      [
        `export const plugin = { name: "x", register: async (server, options) => { here(); } };`,
        "once receiver: hapi plugin `register`",
      ],
      [
        `import { server } from "@hapi/hapi"; const s = server(); s.ext("onPreStart", async () => { here(); });`,
        'once import: hapi server extension `s.ext("onPreStart")`',
      ],
    ],
  },
  {
    host: "Connect",
    calls: [
      [
        `const connect = require("connect"); const app = connect(); app.use(function (a, b, c) { here(); });`,
        "perRequest import: Connect handler `app.use()`",
      ],
    ],
    friends: [[`import chai from "chai"; chai.use(function (one, two) { here(); });`]],
  },
  {
    host: "Elysia",
    calls: [
      [
        `import { Elysia } from "elysia"; new Elysia().get("/", () => { here(); });`,
        'perRequest import: Elysia handler `.get("/")`',
      ],
      [
        `import { Elysia } from "elysia"; new Elysia().group("/v1", (app) => app.get("/", () => { here(); }));`,
        'perRequest import: Elysia handler `app.get("/")`',
      ],
      [
        `import { Elysia } from "elysia"; new Elysia().derive(() => { here(); });`,
        "perRequest import: Elysia handler `.derive()`",
      ],
    ],
    friends: [
      [
        `import { Elysia } from "elysia"; new Elysia().onStart(() => { here(); });`,
        "once import: Elysia plugin `.onStart()`",
      ],
    ],
  },
  {
    host: "itty-router",
    calls: [
      [
        `import { AutoRouter } from "itty-router"; const r = AutoRouter(); r.get("/", () => { here(); });`,
        'perRequest import: itty-router handler `r.get("/")`',
      ],
    ],
  },
  {
    host: "uWebSockets.js",
    calls: [
      [
        `import { App } from "uWebSockets.js"; App().get("/*", (res, req) => { here(); });`,
        'perRequest import: uWebSockets.js handler `.get("/*")`',
      ],
    ],
  },
  {
    host: "micro",
    calls: [
      [`import { serve } from "micro"; serve(async () => { here(); });`, "perRequest import: micro handler `serve()`"],
    ],
  },
  {
    host: "Sails",
    calls: [
      [
        `module.exports = { inputs: {}, exits: {}, fn: async function (inputs) { here(); } };`,
        "perRequest file: Sails action `fn`",
        "/p/api/controllers/price.js",
      ],
    ],
    friends: [
      [
        `module.exports = { inputs: {}, exits: {}, fn: async function (inputs) { here(); } };`,
        undefined,
        "/p/lib/price.js",
      ],
    ],
  },
  {
    host: "AdonisJS",
    calls: [
      [
        `import type { HttpContext } from "@adonisjs/core/http"; export default class PricesController { async index(ctx: HttpContext) { here(); } }`,
        "perRequest type: AdonisJS handler `index`",
      ],
      [
        `import type { HttpContext } from "@adonisjs/core/http"; export default class PricesController { constructor() { here(); } }`,
        "perRequest file: AdonisJS controller `PricesController.constructor`",
        "/p/app/controllers/prices_controller.ts",
      ],
    ],
    friends: [
      [
        `export default class AppProvider { register() { here(); } }`,
        "once file: AdonisJS provider `AppProvider.register`",
        "/p/providers/app.ts",
      ],
    ],
  },
  {
    host: "Feathers",
    calls: [
      [
        `import type { ServiceMethods } from "@feathersjs/feathers"; export class Prices implements ServiceMethods { async find(params) { here(); } }`,
        "perRequest import: Feathers service method `Prices.find`",
      ],
    ],
    friends: [
      [
        `import type { ServiceMethods } from "@feathersjs/feathers"; export class Prices implements ServiceMethods { async setup(app) { here(); } }`,
      ],
    ],
  },
  {
    host: "LoopBack",
    calls: [
      [
        `import { get } from "@loopback/rest"; class Prices { @get("/x") async show() { here(); } }`,
        "perRequest import: LoopBack controller method `Prices.show`",
      ],
    ],
    friends: [[`import { get } from "./own.js"; class Prices { @get("/x") async show() { here(); } }`]],
  },
  {
    host: "Moleculer",
    calls: [
      [
        `module.exports = { name: "prices", actions: { list: { handler(ctx) { here(); } } } };`,
        "perRequest receiver: Moleculer action `actions.list.handler`",
      ],
    ],
    friends: [
      [
        `module.exports = { name: "prices", actions: {}, started() { here(); } };`,
        "once receiver: Moleculer life cycle hook `started`",
      ],
      [`const slice = { actions: { add(state) { here(); } } };`],
    ],
  },
  {
    host: "Encore",
    calls: [
      [
        `import { api } from "encore.dev/api"; export const price = api({ expose: true }, async () => { here(); });`,
        "perRequest import: Encore endpoint `api()`",
      ],
    ],
    friends: [[`import { api } from "./api.js"; export const price = api({ expose: true }, async () => { here(); });`]],
  },
  {
    host: "NestJS",
    calls: [
      [
        nest(`@Controller() class Prices { @Get() async list() { here(); } }`),
        "perRequest import: NestJS controller method `Prices.list`",
      ],
      [
        nest(`@Injectable() class Auth implements CanActivate { async canActivate() { here(); } }`),
        "perRequest import: NestJS guard `Auth.canActivate`",
      ],
      [
        nest(`@Injectable({ scope: Scope.REQUEST }) class S { constructor() { here(); } }`),
        "perRequest import: NestJS request-scoped provider `S.constructor`",
      ],
      [
        `import { Cron } from "@nestjs/schedule"; class Jobs { @Cron("* * * * *") tick() { here(); } }`,
        "perRequest import: NestJS scheduled job `Jobs.tick`",
      ],
      [
        `import { WorkerHost } from "@nestjs/bullmq"; class Mail extends WorkerHost { async process(job) { here(); } }`,
        "perRequest import: NestJS job processor `Mail.process`",
      ],
      [
        `import { PassportStrategy } from "@nestjs/passport"; import { Strategy } from "passport-jwt"; class Jwt extends PassportStrategy(Strategy) { validate() { here(); } }`,
        "perRequest import: NestJS strategy `Jwt.validate`",
      ],
    ],
    friends: [
      [nest(`@Injectable() class S { constructor() { here(); } }`)],
      [
        nest(`@Injectable() class S { async onModuleInit() { here(); } }`),
        "once import: NestJS life cycle hook `S.onModuleInit`",
      ],
      [
        `export const provider = { provide: "X", useFactory: () => { here(); } };`,
        "once receiver: NestJS provider factory `useFactory`",
      ],
      [`import { Injectable } from "@angular/core"; @Injectable() class S { async onModuleInit() { here(); } }`],
      [
        `import { Timeout } from "@nestjs/schedule"; class Jobs { @Timeout(5) tick() { here(); } }`,
        "once import: NestJS scheduled job `Jobs.tick`",
      ],
    ],
  },
  {
    host: "TypeGraphQL",
    calls: [
      [
        `import { Query } from "type-graphql"; class R { @Query() async price() { here(); } }`,
        "perRequest import: TypeGraphQL resolver `R.price`",
      ],
    ],
    friends: [[`import { Query } from "@nestjs/common"; class R { async price(@Query() q) { here(); } }`]],
  },
  {
    host: "class-transformer",
    calls: [
      [
        `import { Transform } from "class-transformer"; class Price { @Transform(({ value }) => { here(); }) amount; }`,
        "perRequest import: class-transformer value transformer `Transform()`",
      ],
    ],
    friends: [
      [
        `import { Type } from "class-transformer"; class Price { @Type(() => { here(); }) amount; }`,
        "once import: class-transformer type of a property `Type()`",
      ],
    ],
  },
  {
    host: "routing-controllers",
    calls: [
      [
        `import { Get } from "routing-controllers"; class C { @Get("/") list() { here(); } }`,
        "perRequest import: routing-controllers controller method `C.list`",
      ],
    ],
  },
  {
    host: "tsoa",
    calls: [
      [
        `import { Get, Route } from "tsoa"; @Route("x") class C { @Get() list() { here(); } }`,
        "perRequest import: tsoa controller method `C.list`",
      ],
      [
        `import { Get, Route } from "tsoa"; @Route("x") class C { constructor() { here(); } }`,
        "perRequest import: tsoa controller `C.constructor`",
      ],
    ],
  },
  {
    host: "Ts.ED",
    calls: [
      [
        `import { Get } from "@tsed/schema"; class C { @Get("/") list() { here(); } }`,
        "perRequest import: Ts.ED controller method `C.list`",
      ],
    ],
  },
  {
    host: "Inversify",
    calls: [
      [
        `import { httpGet } from "inversify-express-utils"; class C { @httpGet("/") list() { here(); } }`,
        "perRequest import: Inversify controller method `C.list`",
      ],
    ],
    friends: [
      [
        `container.bind("X").toDynamicValue(() => { here(); });`,
        "once receiver: Inversify binding `.toDynamicValue()`",
      ],
    ],
  },
  {
    host: "Lambda",
    calls: [
      [
        `import type { APIGatewayProxyEvent } from "aws-lambda"; export const main = async (event: APIGatewayProxyEvent) => { here(); };`,
        "perRequest type: Lambda handler `main`",
      ],
      [
        `import type { SQSHandler } from "aws-lambda"; export const main: SQSHandler = async (e) => { here(); };`,
        "perRequest type: Lambda handler `main`",
      ],
      [
        `import middy from "@middy/core"; const price = async () => { here(); }; export const run = middy(price).use(x());`,
        "perRequest import: Lambda handler `middy()`",
      ],
      [
        `import middy from "@middy/core"; export const run = middy().use(x()).handler(async () => { here(); });`,
        "perRequest import: Lambda handler `.handler()`",
      ],
      [
        `export const run = awslambda.streamifyResponse(async (e, stream) => { here(); });`,
        "perRequest import: Lambda handler `awslambda.streamifyResponse()`",
      ],
      [
        `import { processPartialResponse } from "@aws-lambda-powertools/batch"; processPartialResponse(event, async (record) => { here(); }, p);`,
        "perIteration import: Lambda record handler `processPartialResponse()`",
      ],
      [`export const run = async (event, context) => { here(); };`, "perRequest parameters: Lambda handler `run`"],
      [
        `import { Router } from "@aws-lambda-powertools/event-handler/http"; const app = new Router(); app.get("/", async () => { here(); });`,
        'perRequest import: Lambda handler `app.get("/")`',
      ],
    ],
    friends: [
      [
        `exports.handler = async (event) => { here(); };`,
        "once file: Lambda deployment hook `handler`",
        "/project/cf-customResource/endpoint.js",
      ],
      [`module.exports.hello = async (event) => { here(); };`, undefined, "/p/src/prices.js"],
      [`module.exports.hello = async (name) => { here(); };`, undefined, "/p/prices/handler.js"],
      [`exports.command = "x"; exports.handler = (argv) => { here(); };`, "once file: command line command `handler`"],
      [
        `import type { CloudFormationCustomResourceEvent } from "aws-lambda"; export const run = async (event: CloudFormationCustomResourceEvent) => { here(); };`,
        "once type: Lambda deployment hook `run`",
      ],
      [
        `import serverless from "serverless-http"; export const handler = serverless(app); function boot() { here(); } boot();`,
      ],
      [`bus.listen(event, () => { here(); }, source);`],
    ],
  },
  {
    host: "Alexa",
    calls: [
      [
        `const launch = { canHandle(input) { return true; }, handle(input) { here(); } };`,
        "perRequest receiver: Alexa handler `handle`",
      ],
    ],
    friends: [[`const launch = { handle(input) { here(); } };`]],
  },
  {
    host: "Azure Functions",
    calls: [
      [
        `const { app } = require("@azure/functions"); app.http("price", { handler: async (request, context) => { here(); } });`,
        'perRequest import: Azure Functions function `app.http("price")`',
      ],
      [
        `import { app } from "@azure/functions"; app.timer("tick", { schedule: "0 * * * * *", handler: run }); async function run() { here(); }`,
        'perRequest import: Azure Functions function `app.timer("tick")`',
      ],
      [
        `module.exports = async function (context, req) { here(); };`,
        "perRequest file: Azure Functions function `default`",
      ],
      [
        `import type { AzureFunction } from "@azure/functions"; const run: AzureFunction = async (a) => { here(); }; export default run;`,
        "perRequest type: Azure Functions function `run`",
      ],
      [
        `import * as df from "durable-functions"; df.app.activity("send", { handler: async () => { here(); } });`,
        'perRequest import: Azure Functions function `df.app.activity("send")`',
      ],
    ],
    friends: [
      [`module.exports = function (context, options) { here(); };`],
      [`module.exports = async ({ github, context, core }) => { here(); };`],
      [
        `import { app } from "@azure/functions"; app.hook.appStart(async () => { here(); });`,
        "once import: Azure Functions application hook `app.hook.appStart()`",
      ],
    ],
  },
  {
    host: "Cloud Functions",
    calls: [
      [
        `const functions = require("@google-cloud/functions-framework"); functions.http("price", async () => { here(); });`,
        'perRequest import: Cloud Functions function `functions.http("price")`',
      ],
    ],
  },
  {
    host: "Firebase",
    calls: [
      [
        `import { onRequest } from "firebase-functions/v2/https"; export const price = onRequest({}, async () => { here(); });`,
        "perRequest import: Firebase function `onRequest()`",
      ],
      [
        `import * as functions from "firebase-functions"; export const price = functions.https.onCall(async () => { here(); });`,
        "perRequest import: Firebase function `functions.https.onCall()`",
      ],
      [
        `import * as functions from "firebase-functions"; export const price = functions.region("x").firestore.document("a").onCreate(async () => { here(); });`,
        "perRequest import: Firebase function `.onCreate()`",
      ],
    ],
    friends: [
      [
        `import { onInit } from "firebase-functions"; onInit(() => { here(); });`,
        "once import: Firebase initialiser `onInit()`",
      ],
      [`function onIntent(name, fn) {} onIntent("x", () => { here(); });`],
    ],
  },
  {
    host: "Workers",
    calls: [
      [`export default { async fetch(request, env) { here(); } };`, "perRequest file: Workers handler `default.fetch`"],
      [
        `import { WorkerEntrypoint } from "cloudflare:workers"; export class Prices extends WorkerEntrypoint { async price() { here(); } }`,
        "perRequest import: Workers entry point `Prices.price`",
      ],
      [
        `addEventListener("fetch", (event) => { here(); });`,
        'perRequest import: Workers event handler `addEventListener("fetch")`',
      ],
    ],
    friends: [
      [`addEventListener("load", () => { here(); });`],
      [`export default { fetch: async (id) => { here(); } };`],
    ],
  },
  {
    host: "Next.js",
    calls: [
      [
        `Page.getInitialProps = async () => { here(); };`,
        "perRequest receiver: Next.js data function `Page.getInitialProps`",
      ],
      [
        `export async function GET() { here(); }`,
        "perRequest file: Next.js route handler `GET`",
        "/p/src/app/api/price/route.ts",
      ],
      [
        `export const POST = withAuth(async () => { here(); });`,
        "perRequest file: Next.js route handler `POST`",
        "/p/app/api/price/route.ts",
      ],
      [
        `const handler = async () => { here(); }; export { handler as GET, handler as POST };`,
        "perRequest file: Next.js route handler `GET`",
        "/p/app/api/price/route.ts",
      ],
      [
        `export default async function handler() { here(); }`,
        "perRequest file: Next.js API route `default`",
        "/p/pages/api/price.ts",
      ],
      [
        `export const getServerSideProps = async () => { here(); };`,
        "perRequest file: Next.js data function `getServerSideProps`",
      ],
      [`"use server"; export async function save() { here(); }`, "perRequest import: Next.js server function `save`"],
      [`export async function save() { "use server"; here(); }`, "perRequest import: Next.js server function `save`"],
      [
        `export default async function Page() { here(); }`,
        "perRequest file: Next.js server component `default`",
        "/p/app/prices/page.tsx",
      ],
      [
        `import type { NextRequest } from "next/server"; export function proxy(request: NextRequest) { here(); }`,
        "perRequest type: Next.js handler `proxy`",
      ],
      [
        `import { createSafeActionClient } from "next-safe-action"; const client = createSafeActionClient(); export const save = client.schema(s).action(async () => { here(); });`,
        "perRequest import: Next.js server action `.action()`",
      ],
    ],
    friends: [
      [`export async function price() { "use cache"; here(); }`, "inherits import: Next.js cached function `price`"],
      [
        `export async function generateStaticParams() { here(); }`,
        "once file: Next.js build-time function `generateStaticParams`",
        "/p/app/[id]/page.tsx",
      ],
      [
        `export async function register() { here(); }`,
        "once file: Next.js start-up hook `register`",
        "/p/src/instrumentation.ts",
      ],
      [`export async function GET() { here(); }`, undefined, "/p/src/app/api/price/client.ts"],
      [`export default function proxy(one) { here(); }`, undefined, "/p/src/widgets/proxy.js"],
    ],
  },
  {
    host: "React Router",
    calls: [
      [
        `export async function loader() { here(); }`,
        "perRequest file: React Router handler `loader`",
        "/p/app/routes/price.tsx",
      ],
      [
        `import type { ActionFunctionArgs } from "@remix-run/node"; export const act = async (args: ActionFunctionArgs) => { here(); };`,
        "perRequest type: React Router handler `act`",
      ],
      [
        `import type { Route } from "./+types/home"; export async function loader({ params }: Route.LoaderArgs) { here(); }`,
        "perRequest type: React Router handler `loader`",
      ],
    ],
    friends: [[`module.exports = function loader(source) { here(); };`, undefined, "/p/build/loader.js"]],
  },
  {
    host: "SvelteKit",
    calls: [
      [`export async function GET() { here(); }`, "perRequest file: SvelteKit endpoint `GET`", "/p/src/api/+server.ts"],
      [
        `export async function GET() { here(); }`,
        "perRequest file: SvelteKit endpoint `GET`",
        "/p/src/routes/api/+server.ts",
      ],
      [
        `export const actions = { default: async (event) => { here(); } };`,
        "perRequest file: SvelteKit form action `actions.default`",
        "/p/src/login/+page.server.ts",
      ],
      [
        `import type { PageServerLoad } from "./$types"; export const load: PageServerLoad = async () => { here(); };`,
        "perRequest type: SvelteKit handler `load`",
        "/p/src/lib/load.ts",
      ],
      [
        `export const load = (async () => { here(); }) satisfies import("./$types").PageServerLoad;`,
        "perRequest type: SvelteKit handler `load`",
        "/p/src/lib/load.ts",
      ],
    ],
    friends: [
      [
        `export const init = async () => { here(); };`,
        "once file: SvelteKit start-up hook `init`",
        "/p/src/hooks.server.ts",
      ],
    ],
  },
  {
    host: "Astro",
    calls: [
      [
        `import type { APIRoute } from "astro"; export const GET: APIRoute = async () => { here(); };`,
        "perRequest type: Astro endpoint `GET`",
      ],
      [
        `import { defineAction } from "astro:actions"; export const server = { save: defineAction({ handler: async () => { here(); } }) };`,
        "perRequest import: Astro action `defineAction()`",
      ],
    ],
    friends: [
      [
        `export async function getStaticPaths() { here(); }`,
        "once file: Astro build-time function `getStaticPaths`",
        "/p/src/pages/[id].ts",
      ],
    ],
  },
  {
    host: "SolidStart",
    calls: [
      [
        `import type { APIEvent } from "@solidjs/start/server"; export async function price(e: APIEvent) { here(); }`,
        "perRequest type: SolidStart API route `price`",
      ],
    ],
  },
  {
    host: "Qwik City",
    calls: [
      [
        `import { routeLoader$ } from "@builder.io/qwik-city"; export const usePrice = routeLoader$(async () => { here(); });`,
        "perRequest import: Qwik City server function `routeLoader$()`",
      ],
    ],
  },
  {
    host: "TanStack Start",
    calls: [
      [
        `import { createServerFn } from "@tanstack/react-start"; export const price = createServerFn({ method: "GET" }).validator(v).handler(async () => { here(); });`,
        "perRequest import: TanStack Start server function `.handler()`",
      ],
      [
        `import { createFileRoute } from "@tanstack/react-router"; export const Route = createFileRoute("/x")({ server: { handlers: { GET: async () => { here(); } } } });`,
        "perRequest import: TanStack Start handler `server.handlers.GET`",
      ],
    ],
  },
  {
    host: "RedwoodJS",
    calls: [
      [
        `import { db } from "src/lib/db"; export const prices = async () => { here(); };`,
        "perRequest file: RedwoodJS service `prices`",
        "/p/api/src/services/prices/prices.ts",
      ],
    ],
  },
  {
    host: "Wasp",
    calls: [
      [
        `import type { GetPrice } from "wasp/server/operations"; export const getPrice: GetPrice = async (args) => { here(); };`,
        "perRequest type: Wasp operation `getPrice`",
      ],
    ],
  },
  {
    host: "Blitz",
    calls: [
      [
        `import { resolver } from "@blitzjs/rpc"; export default resolver.pipe(resolver.zod(s), async (input) => { here(); });`,
        "perRequest import: Blitz resolver `resolver.pipe()`",
      ],
    ],
  },
  {
    host: "Telefunc",
    calls: [
      [
        `export async function onPrice() { here(); }`,
        "perRequest file: Telefunc telefunction `onPrice`",
        "/p/src/price.telefunc.ts",
      ],
    ],
  },
  {
    host: "Vike",
    calls: [
      [`export async function data() { here(); }`, "perRequest file: Vike page hook `data`", "/p/pages/price/+data.ts"],
    ],
  },
  {
    host: "Meteor",
    calls: [
      [`Meteor.methods({ "prices.add"(price) { here(); } });`, "perRequest import: Meteor method `Meteor.methods()`"],
    ],
    friends: [[`Meteor.startup(() => { here(); });`, "once import: Meteor start-up hook `Meteor.startup()`"]],
  },
  {
    host: "Convex",
    calls: [
      [
        `import { action } from "../_generated/server"; export const price = action({ handler: async (ctx) => { here(); } });`,
        "perRequest import: Convex function `action()`",
      ],
    ],
    friends: [
      [`import { action } from "./store"; export const price = action({ handler: async (one) => { here(); } });`],
    ],
  },
  {
    host: "Gatsby",
    calls: [
      [
        `import type { GatsbyFunctionRequest } from "gatsby"; export default function handler(r: GatsbyFunctionRequest) { here(); }`,
        "perRequest type: Gatsby function `handler`",
      ],
    ],
  },
  {
    host: "Netlify",
    calls: [
      [
        `export default async () => { here(); };`,
        "perRequest file: Netlify function `default`",
        "/p/netlify/functions/price.ts",
      ],
    ],
  },
  {
    host: "Vercel",
    calls: [[`export function GET() { here(); }`, "perRequest file: Vercel function `GET`", "/p/api/price.ts"]],
    friends: [[`export function getPrice() { here(); }`, undefined, "/p/api/price.ts"]],
  },
  {
    host: "Deno",
    calls: [[`Deno.serve({ port: 80 }, async (r) => { here(); });`, "perRequest import: Deno handler `Deno.serve()`"]],
  },
  {
    host: "Bun",
    calls: [
      [`Bun.serve({ routes: { "/x": { GET() { here(); } } } });`, "perRequest import: Bun handler `Bun.serve()`"],
    ],
  },
  {
    host: "Serverless",
    calls: [
      [
        `module.exports.hello = async (event) => { here(); };`,
        "perRequest file: Serverless function `hello`",
        "/p/prices/handler.js",
      ],
      [
        `exports.main = async (params) => { here(); };`,
        "perRequest file: Serverless function `main`",
        "/p/actions/price.js",
      ],
    ],
    friends: [[`async function main() { here(); } main();`]],
  },
  {
    host: "tRPC",
    calls: [
      [
        `import { publicProcedure } from "../trpc"; export const r = { price: publicProcedure.input(s).query(async () => { here(); }) };`,
        "perRequest receiver: tRPC procedure `.query()`",
      ],
      [
        `import { initTRPC } from "@trpc/server"; const t = initTRPC.context().create(); export const p = t.procedure.mutation(async () => { here(); });`,
        "perRequest import: tRPC procedure `t.procedure.mutation()`",
      ],
      [
        `export const createTRPCContext = async () => { here(); };`,
        "perRequest file: tRPC context `createTRPCContext`",
      ],
    ],
    friends: [[`db.query(sql, () => { here(); });`], [`export const createContext = async () => { here(); };`]],
  },
  {
    host: "oRPC",
    calls: [
      [
        `import { os } from "@orpc/server"; export const p = os.input(s).handler(async () => { here(); });`,
        "perRequest import: oRPC procedure `.handler()`",
      ],
    ],
  },
  {
    host: "ts-rest",
    calls: [
      [
        `import { initServer } from "@ts-rest/express"; const s = initServer(); s.router(contract, { price: async () => { here(); } });`,
        "perRequest import: ts-rest handler `s.router()`",
      ],
    ],
  },
  {
    host: "GraphQL",
    calls: [
      [
        `module.exports = async (user) => { here(); };`,
        "perRequest file: GraphQL resolver `default`",
        "/p/resolver/Mutation/createUser.js",
      ],
      [
        `export const resolvers = { Query: { price: async (parent, args) => { here(); } } };`,
        "perRequest receiver: GraphQL resolver `Query.price`",
      ],
      [
        `import { GraphQLObjectType } from "graphql"; new GraphQLObjectType({ fields: () => ({ price: { resolve() { here(); } } }) });`,
        "perRequest import: GraphQL resolver `new GraphQLObjectType()`",
      ],
      [
        `import { ApolloServer } from "apollo-server"; new ApolloServer({ context: async () => { here(); } });`,
        "perRequest import: GraphQL context `new ApolloServer()`",
      ],
      [
        `export const price = async (parent, args, ctx, info) => { here(); };`,
        "perRequest parameters: GraphQL resolver `price`",
      ],
      [
        `import type { QueryResolvers } from "./generated"; export const q: QueryResolvers = { price: async () => { here(); } };`,
        "perRequest type: GraphQL resolver `price`",
      ],
    ],
    friends: [
      [`new Cache({ typePolicies: { Query: { fields: { price: { read() { here(); } } } } } });`],
      [`useMutation({ onSuccess: (_, __, context) => { here(); } });`],
    ],
  },
  {
    host: "Pothos",
    calls: [
      [
        `builder.queryField("price", (t) => t.field({ resolve: async () => { here(); } }));`,
        "perRequest import: Pothos resolver `t.field()`",
      ],
    ],
    friends: [
      [
        `builder.queryField("price", (t) => { here(); });`,
        'once receiver: Pothos schema builder `builder.queryField("price")`',
      ],
    ],
  },
  {
    host: "gRPC",
    calls: [
      [
        `import * as grpc from "@grpc/grpc-js"; const server = new grpc.Server(); server.addService(def, { price(call, callback) { here(); } });`,
        "perRequest import: gRPC service method `server.addService()`",
      ],
      [
        `import type { ServerUnaryCall } from "@grpc/grpc-js"; export function price(call: ServerUnaryCall<A, B>) { here(); }`,
        "perRequest type: gRPC service method `price`",
      ],
    ],
    friends: [
      [
        `import * as grpc from "@grpc/grpc-js"; const server = new grpc.Server(); server.bindAsync("x", creds, () => { here(); });`,
        'once receiver: gRPC bind callback `server.bindAsync("x")`',
      ],
    ],
  },
  {
    host: "Connect RPC",
    calls: [
      [
        `import type { ConnectRouter } from "@connectrpc/connect"; export default (router: ConnectRouter) => { router.service(Prices, { async price() { here(); } }); };`,
        "perRequest import: Connect RPC service method `router.service()`",
      ],
    ],
    friends: [
      [
        `import type { ConnectRouter } from "@connectrpc/connect"; export default (router: ConnectRouter) => { here(); };`,
        "once type: Connect RPC routes `(router)`",
      ],
    ],
  },
  {
    host: "JSON-RPC",
    calls: [
      [
        `import jayson from "jayson"; new jayson.Server({ add(args, cb) { here(); } });`,
        "perRequest import: JSON-RPC method `new jayson.Server()`",
      ],
    ],
  },
  {
    host: "worker",
    calls: [
      [
        `import workerpool from "workerpool"; workerpool.worker({ price() { here(); } });`,
        "perRequest import: worker task `workerpool.worker()`",
      ],
    ],
  },
  {
    host: "BullMQ",
    calls: [
      [
        `import { Worker } from "bullmq"; new Worker("mail", async (job) => { here(); });`,
        'perRequest import: BullMQ job processor `new Worker("mail")`',
      ],
      [
        `import Queue from "bull"; const mails = new Queue("mail"); mails.process(5, send); async function send() { here(); }`,
        "perRequest import: BullMQ job processor `mails.process()`",
      ],
      [
        `import type { Job } from "bullmq"; export default async function (job: Job) { here(); }`,
        "perRequest type: BullMQ job processor `(job)`",
      ],
    ],
    friends: [[`import { Worker } from "node:worker_threads"; new Worker("mail", () => { here(); });`]],
  },
  {
    host: "Kafka",
    calls: [
      [
        `await consumer.run({ eachMessage: async ({ message }) => { here(); } });`,
        "perRequest receiver: Kafka message handler `consumer.run()`",
      ],
    ],
  },
  {
    host: "RabbitMQ",
    calls: [
      [
        `import amqp from "amqplib"; const c = await amqp.connect(u); const ch = await c.createChannel(); ch.consume("q", async (m) => { here(); });`,
        'perRequest import: RabbitMQ message handler `ch.consume("q")`',
      ],
    ],
  },
  {
    host: "SQS",
    calls: [
      [
        `import { Consumer } from "sqs-consumer"; Consumer.create({ queueUrl, handleMessage: async () => { here(); } });`,
        "perRequest import: SQS message handler `handleMessage`",
      ],
    ],
    friends: [[`const chat = { handleMessage() { here(); } };`]],
  },
  {
    host: "NATS",
    calls: [
      [
        `import { connect } from "nats"; const nc = await connect(); nc.subscribe("p", { callback: () => { here(); } });`,
        'perRequest import: NATS subscription `nc.subscribe("p")`',
      ],
    ],
  },
  {
    host: "MQTT",
    calls: [
      [
        `import mqtt from "mqtt"; const client = mqtt.connect(u); client.on("message", () => { here(); });`,
        'perRequest import: MQTT message handler `client.on("message")`',
      ],
    ],
    friends: [
      [
        `import mqtt from "mqtt"; const client = mqtt.connect(u); client.on("connect", () => { here(); });`,
        'inherits import: one-time listener `client.on("connect")`',
      ],
    ],
  },
  {
    host: "Pub/Sub",
    calls: [
      [
        `import { PubSub } from "@google-cloud/pubsub"; const s = new PubSub().subscription("x"); s.on("message", () => { here(); });`,
        'perRequest import: Pub/Sub message handler `s.on("message")`',
      ],
    ],
  },
  {
    host: "Azure messaging",
    calls: [
      [
        `receiver.subscribe({ processMessage: async () => { here(); } });`,
        "perRequest receiver: Azure messaging message handler `receiver.subscribe()`",
      ],
    ],
    friends: [[`const processEvents = (one) => { here(); }; module.exports = { processEvents };`]],
  },
  {
    host: "job queue",
    calls: [
      [
        `import PgBoss from "pg-boss"; const boss = new PgBoss(u); boss.work("mail", async () => { here(); });`,
        'perRequest import: job queue processor `boss.work("mail")`',
      ],
    ],
    friends: [
      [`import { sequelize } from "./db"; sequelize.define("user", () => { here(); });`],
      [`customElements.define("x-y", () => { here(); });`],
    ],
  },
  {
    host: "Graphile Worker",
    calls: [
      [
        `import { run } from "graphile-worker"; run({ taskList: { send: async () => { here(); } } });`,
        "perRequest import: Graphile Worker task `taskList.send`",
      ],
    ],
  },
  {
    host: "Upstash",
    calls: [
      [
        `import { serve } from "@upstash/workflow/nextjs"; export const run = serve(async (c) => { here(); });`,
        "perRequest import: Upstash endpoint `serve()`",
      ],
    ],
  },
  {
    host: "Redis",
    calls: [
      [
        `import { createClient } from "redis"; const sub = createClient(); sub.subscribe("c", (m) => { here(); });`,
        'perRequest import: Redis subscription `sub.subscribe("c")`',
      ],
    ],
    friends: [[`newsletter.subscribe("a@b", () => { here(); });`]],
  },
  {
    host: "Temporal",
    calls: [
      [
        `import { log } from "@temporalio/activity"; export async function charge() { here(); }`,
        "perRequest file: Temporal activity `charge`",
        "/p/src/activities.ts",
      ],
    ],
    friends: [[`export async function charge() { here(); }`, undefined, "/p/src/activities.ts"]],
  },
  {
    host: "Inngest",
    calls: [
      [
        `import { inngest } from "./client"; export const f = inngest.createFunction({ id: "x" }, { event: "y" }, async () => { here(); });`,
        "perRequest receiver: Inngest function `inngest.createFunction()`",
      ],
    ],
  },
  {
    host: "Trigger.dev",
    calls: [
      [
        `import { task } from "@trigger.dev/sdk/v3"; export const t = task({ id: "x", run: async () => { here(); } });`,
        "perRequest import: Trigger.dev task `task()`",
      ],
    ],
  },
  {
    host: "cron",
    calls: [
      [
        `import cron from "node-cron"; cron.schedule("* * * * *", async () => { here(); });`,
        'perRequest import: cron scheduled job `cron.schedule("* * * * *")`',
      ],
      [
        `import { CronJob } from "cron"; new CronJob("* * * * *", tick); function tick() { here(); }`,
        'perRequest import: cron scheduled job `new CronJob("* * * * *")`',
      ],
    ],
  },
  {
    host: "WebSocket",
    calls: [
      [
        `import { WebSocketServer } from "ws"; const wss = new WebSocketServer(); wss.on("connection", (ws) => { here(); });`,
        'perRequest import: WebSocket connection handler `wss.on("connection")`',
      ],
      [
        `import { WebSocketServer } from "ws"; const wss = new WebSocketServer(); wss.on("connection", (ws) => { ws.on("message", () => { here(); }); });`,
        'perRequest import: WebSocket message handler `ws.on("message")`',
      ],
    ],
    friends: [
      [
        `import WebSocket from "ws"; const ws = new WebSocket(u); ws.on("open", () => { here(); });`,
        'inherits import: one-time listener `ws.on("open")`',
      ],
    ],
  },
  {
    host: "Socket.IO",
    calls: [
      [
        `import { Server } from "socket.io"; const io = new Server(); io.on("connection", (socket) => { socket.on("price", () => { here(); }); });`,
        'perRequest import: Socket.IO event handler `socket.on("price")`',
      ],
    ],
    friends: [[`import { io } from "socket.io-client"; const socket = io(); socket.on("price", () => { here(); });`]],
  },
  {
    host: "RxJS",
    calls: [
      [
        `import { interval } from "rxjs"; interval(5).subscribe(() => { here(); });`,
        "perRequest import: RxJS timer `.subscribe()`",
      ],
      [
        `import { interval, mergeMap } from "rxjs"; interval(5).pipe(mergeMap(async () => { here(); })).subscribe();`,
        "perRequest import: RxJS operator `mergeMap()`",
      ],
      [
        `import { fromEvent } from "rxjs"; import { filter, switchMap } from "rxjs/operators"; fromEvent(bus, "order").pipe(filter(Boolean), switchMap(() => { here(); }));`,
        "perRequest import: RxJS operator `switchMap()`",
      ],
      [
        `import { Subject, concatMap } from "rxjs"; class Jobs { private readonly jobs$ = new Subject<Job>(); start() { this.jobs$.pipe(concatMap(() => { here(); })).subscribe(); } }`,
        "perRequest import: RxJS operator `concatMap()`",
      ],
      [
        `import { range, exhaustMap } from "rxjs"; range(1, 5).pipe(exhaustMap(() => { here(); }));`,
        "perIteration import: RxJS operator `exhaustMap()`",
      ],
    ],
    friends: [
      [`import { map } from "rxjs"; s.pipe(map(() => { here(); }));`, "inherits import: RxJS operator `map()`"],
      [
        `import { from, mergeMap } from "rxjs"; from(load()).pipe(mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
      [
        `import { interval, first, mergeMap } from "rxjs"; interval(5).pipe(first(), mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
      [
        `import { mergeMap } from "rxjs"; this.http.get("/").pipe(mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
    ],
  },
  {
    host: "lodash",
    calls: [
      [
        `import _ from "lodash"; _.map(items, () => { here(); });`,
        "perIteration import: collection callback `_.map()`",
      ],
      [
        `import map from "lodash/map"; map(items, () => { here(); });`,
        "perIteration import: collection callback `map()`",
      ],
    ],
    friends: [
      [
        `import _ from "lodash"; const client = _.once(() => { here(); });`,
        "once import: memoised function `_.once()`",
      ],
      [
        `import { debounce } from "lodash"; debounce(() => { here(); });`,
        "inherits import: delayed function `debounce()`",
      ],
    ],
  },
  {
    host: "async",
    calls: [
      [
        `import async from "async"; async.eachLimit(items, 5, async (item) => { here(); });`,
        "perIteration import: collection callback `async.eachLimit()`",
      ],
    ],
    friends: [
      [
        `import async from "async"; async.parallel([async () => { here(); }]);`,
        "inherits import: task `async.parallel()`",
      ],
    ],
  },
  {
    host: "concurrency helper",
    calls: [
      [
        `import pMap from "p-map"; pMap(items, async () => { here(); });`,
        "perIteration import: concurrency callback `pMap()`",
      ],
    ],
    friends: [
      [
        `import PQueue from "p-queue"; const queue = new PQueue(); queue.add(() => { here(); });`,
        "inherits import: queued task `queue.add()`",
      ],
    ],
  },
  {
    host: "retry helper",
    calls: [
      [`import pRetry from "p-retry"; pRetry(async () => { here(); });`, "perIteration import: attempt `pRetry()`"],
    ],
  },
  {
    host: "DataLoader",
    calls: [
      [
        `import DataLoader from "dataloader"; new DataLoader(async (keys) => { here(); });`,
        "perRequest import: DataLoader batch function `new DataLoader()`",
      ],
    ],
  },
  {
    host: "memoiser",
    calls: [
      [
        `import once from "once"; export const client = once(() => { here(); });`,
        "once import: memoised function `once()`",
      ],
      [
        `import { lazy } from "./lazy.js"; export const client = lazy(() => { here(); });`,
        "once import: memoised function `lazy()`",
      ],
      [
        `function once(fn) {} export const client = once(() => { here(); });`,
        "once import: memoised function `once()`",
      ],
      [
        `import { cache } from "react"; export const client = cache(() => { here(); });`,
        "perRequest import: request cache `cache()`",
      ],
    ],
  },
  {
    host: "container",
    calls: [
      [`container.register("X", () => { here(); });`, 'once receiver: container factory `container.register("X")`'],
      [
        `import { createPool } from "generic-pool"; createPool({ create: async () => { here(); } });`,
        "once import: container pool factory `createPool()`",
      ],
    ],
  },
  {
    host: "Effect",
    calls: [
      [
        `import { Layer } from "effect"; Layer.sync(Tag, () => { here(); });`,
        "once import: Effect layer `Layer.sync()`",
      ],
    ],
  },
  {
    host: "command line",
    calls: [
      [
        `import { program } from "commander"; program.command("x").action(async () => { here(); });`,
        "once import: command line action `.action()`",
      ],
      [
        `import { Command } from "@oclif/core"; export default class Go extends Command { async run() { here(); } }`,
        "once import: command line command `Go.run`",
      ],
    ],
    friends: [
      [
        `import { App } from "@slack/bolt"; const app = new App(); app.action("id", async () => { here(); });`,
        'perRequest import: Slack listener `app.action("id")`',
      ],
    ],
  },
  {
    host: "test",
    calls: [
      [`describe("x", () => { it("y", async () => { here(); }); });`, 'once import: test `it("y")`'],
      [`import { after } from "node:test"; after(async () => { here(); });`, "once import: test `after()`"],
    ],
    friends: [
      [
        `import { after } from "next/server"; after(async () => { here(); });`,
        "inherits import: Next.js deferred work `after()`",
      ],
    ],
  },
  {
    host: "Electron",
    calls: [
      [
        `import { ipcMain } from "electron"; ipcMain.handle("price", async () => { here(); });`,
        'perRequest import: Electron IPC handler `ipcMain.handle("price")`',
      ],
    ],
    friends: [
      [
        `import { app } from "electron"; app.whenReady().then(() => { here(); });`,
        "inherits import: promise callback `.then()`",
      ],
    ],
  },
  {
    host: "VS Code",
    calls: [
      [
        `import * as vscode from "vscode"; vscode.commands.registerCommand("x", async () => { here(); });`,
        'perRequest import: VS Code command `vscode.commands.registerCommand("x")`',
      ],
    ],
    friends: [
      [
        `import * as vscode from "vscode"; export function activate(context) { here(); }`,
        "once file: VS Code activation `activate`",
      ],
    ],
  },
  {
    host: "MCP",
    calls: [
      [
        `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js"; const server = new McpServer({}); server.registerTool("price", {}, async () => { here(); });`,
        'perRequest import: MCP tool `server.registerTool("price")`',
      ],
    ],
  },
  {
    host: "agent",
    calls: [
      [
        `import { tool } from "ai"; export const t = tool({ execute: async () => { here(); } });`,
        "perRequest import: agent tool `tool()`",
      ],
      [
        `import { Tool } from "@langchain/core/tools"; class Price extends Tool { async _call() { here(); } }`,
        "perRequest import: agent tool `Price._call`",
      ],
    ],
  },
  {
    host: "Discord",
    calls: [
      [
        `client.on(Events.InteractionCreate, async (i) => { here(); });`,
        "perRequest receiver: Discord event handler `client.on()`",
      ],
    ],
    friends: [
      [`client.once("ready", () => { here(); });`, 'inherits import: one-time listener `client.once("ready")`'],
    ],
  },
  {
    host: "Slack",
    calls: [
      [
        `import { App } from "@slack/bolt"; const app = new App(); app.message(async () => { here(); });`,
        "perRequest import: Slack listener `app.message()`",
      ],
    ],
  },
  {
    host: "Telegram",
    calls: [
      [
        `import { Telegraf } from "telegraf"; const bot = new Telegraf(k); bot.hears("hi", async (ctx) => { here(); });`,
        'perRequest import: Telegram update handler `bot.hears("hi")`',
      ],
    ],
  },
  {
    host: "Bot Framework",
    calls: [
      [
        `import type { TurnContext } from "botbuilder"; export async function reply(turn: TurnContext) { here(); }`,
        "perRequest type: Bot Framework activity handler `reply`",
      ],
    ],
  },
  {
    host: "Probot",
    calls: [
      [
        `import type { Probot } from "probot"; export default (app: Probot) => { app.on("issues.opened", async () => { here(); }); };`,
        'perRequest import: Probot webhook handler `app.on("issues.opened")`',
      ],
    ],
    friends: [
      [
        `import type { Probot } from "probot"; export default (app: Probot) => { here(); };`,
        "once type: Probot application `(app)`",
      ],
    ],
  },
  {
    host: "Twilio",
    calls: [
      [
        `exports.handler = function (context, event, callback) { here(); };`,
        "perRequest file: Twilio function `handler`",
      ],
    ],
  },
  {
    host: "Hocuspocus",
    calls: [
      [
        `import { Server } from "@hocuspocus/server"; new Server({ async onAuthenticate() { here(); } });`,
        "perRequest import: Hocuspocus hook `new Server()`",
      ],
    ],
  },
  {
    host: "Colyseus",
    calls: [
      [
        `import { Room } from "colyseus"; class Game extends Room { onJoin() { here(); } }`,
        "perRequest import: Colyseus room hook `Game.onJoin`",
      ],
    ],
  },
  {
    host: "Strapi",
    calls: [
      [
        `import { factories } from "@strapi/strapi"; export default factories.createCoreController("api::x.x", ({ strapi }) => ({ async find(ctx) { here(); } }));`,
        'perRequest import: Strapi controller `factories.createCoreController("api::x.x")`',
      ],
    ],
    friends: [
      [
        `import { factories } from "@strapi/strapi"; export default factories.createCoreController("api::x.x", ({ strapi }) => { here(); return {}; });`,
        'once import: Strapi factory `factories.createCoreController("api::x.x")`',
      ],
      [
        `export default { async bootstrap({ strapi }) { here(); } };`,
        "once receiver: Strapi life cycle hook `bootstrap`",
      ],
    ],
  },
  {
    host: "Payload",
    calls: [
      [
        `export const Prices = { slug: "prices", hooks: { afterChange: [async ({ doc }) => { here(); }] } };`,
        "perRequest receiver: Payload hook `hooks.afterChange`",
      ],
    ],
    friends: [[`const chart = { afterChange() { here(); } };`]],
  },
  {
    host: "Medusa",
    calls: [
      [
        `import { createStep } from "@medusajs/framework/workflows-sdk"; export const s = createStep("x", async () => { here(); });`,
        'perRequest import: Medusa workflow step `createStep("x")`',
      ],
    ],
    friends: [
      [
        `import { createWorkflow } from "@medusajs/framework/workflows-sdk"; export const w = createWorkflow("x", () => { here(); });`,
        'once import: Medusa workflow composer `createWorkflow("x")`',
      ],
    ],
  },
  {
    host: "Keystone",
    calls: [
      [
        `import { list } from "@keystone-6/core"; export const P = list({ hooks: { afterOperation: async () => { here(); } } });`,
        "perRequest import: Keystone hook `afterOperation`",
      ],
    ],
  },
  {
    host: "Directus",
    calls: [
      [
        `import { defineOperationApi } from "@directus/extensions-sdk"; export default defineOperationApi({ id: "x", handler: async () => { here(); } });`,
        "perRequest import: Directus operation `defineOperationApi()`",
      ],
    ],
  },
  {
    host: "Parse",
    calls: [
      [
        `Parse.Cloud.define("price", async (request) => { here(); });`,
        'perRequest import: Parse cloud function `Parse.Cloud.define("price")`',
      ],
    ],
  },
  {
    host: "auth",
    calls: [
      [
        `import NextAuth from "next-auth"; export default NextAuth({ callbacks: { async jwt() { here(); } } });`,
        "perRequest import: auth callback `NextAuth()`",
      ],
      [
        `import { Strategy } from "passport-local"; passport.use(new Strategy(async (user, done) => { here(); }));`,
        "perRequest import: auth strategy `new Strategy()`",
      ],
    ],
  },
  {
    host: "upload",
    calls: [
      [
        `import multer from "multer"; multer({ fileFilter(a, b, cb) { here(); } });`,
        "perRequest import: upload callback `multer()`",
      ],
    ],
  },
  {
    host: "Crawlee",
    calls: [
      [
        `import { CheerioCrawler } from "crawlee"; new CheerioCrawler({ async requestHandler() { here(); } });`,
        "perRequest import: Crawlee handler `new CheerioCrawler()`",
      ],
    ],
  },
  {
    host: "database",
    calls: [
      [
        `import { Schema } from "mongoose"; const s = new Schema({}); s.pre("save", async function () { here(); });`,
        'perRequest import: database hook `s.pre("save")`',
      ],
    ],
    friends: [
      [
        `prisma.$transaction(async (tx) => { here(); });`,
        "inherits receiver: database transaction `prisma.$transaction()`",
      ],
    ],
  },
  {
    host: "HTTP client",
    calls: [
      [
        `import axios from "axios"; axios.interceptors.request.use(async (config) => { here(); });`,
        "perRequest import: HTTP client interceptor `axios.interceptors.request.use()`",
      ],
    ],
  },
  {
    host: "middleware",
    calls: [
      [`rateLimit({ keyGenerator: (r) => { here(); } });`, "perRequest receiver: middleware option `keyGenerator`"],
    ],
  },
];

describe.each(cases)("$host", ({ host, calls, friends }) => {
  for (const [code, expected, filename] of calls) {
    it(`calls ${code}`, () => {
      expect(entryAt(code, filename ? { filename } : {})).toBe(expected);
      expect(entryPointAt(code, filename ? { filename } : {})?.host).toBe(host);
    });
  }

  for (const [code, expected, filename] of friends ?? []) {
    it(`is not ${code}`, () => {
      expect(entryAt(code, filename ? { filename } : {})).toBe(expected);
    });
  }
});

it("has a case for every host of the catalogue", () => {
  const covered = new Set(cases.map(({ host }) => host));
  expect(hosts.map(({ host }) => host).filter((host) => !covered.has(host))).toEqual([]);
});
