import "reflect-metadata";
import { HttpService } from "@nestjs/axios";
import { firstValueFrom } from "rxjs";
import { prove } from "../support/prove.js";

prove({
  library: "@nestjs/axios",
  client: "HttpService",
  create: () => new HttpService(),
  send: (client, { url }) => firstValueFrom(client.get(url)),
});
