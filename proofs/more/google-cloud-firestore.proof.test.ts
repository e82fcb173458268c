import { Firestore } from "@google-cloud/firestore";
import { prove } from "../support/prove.js";
import { project, startGoogle } from "./support/google.js";

prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/firestore",
  client: "Firestore",
  create: () => new Firestore(project),
  send: (client) => client.listCollections(),
  close: (client) => client.terminate(),
});
