import { Dropbox } from "dropbox";
import { prove } from "../support/prove.js";

prove({
  library: "dropbox",
  client: "Dropbox",
  protocol: "https",
  redirect: true,
  create: () => new Dropbox({ accessToken: "token" }),
  send: (client) => client.usersGetCurrentAccount(),
});
