import type { HostCases } from "../../support/host-cases.js";

const nest = (body: string, imports = "Injectable, Controller, Get, Scope, CanActivate"): string =>
  `import { ${imports} } from "@nestjs/common"; ${body}`;

export default [
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
] satisfies readonly HostCases[];
