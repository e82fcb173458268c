import { Gitlab } from "@gitbeaker/rest";
import { prove } from "../support/prove.js";

prove({
  library: "@gitbeaker/rest",
  client: "Gitlab",
  create: ({ url }) => new Gitlab({ host: url, token: "token" }),
  send: (client) => client.Users.showCurrentUser(),
});
