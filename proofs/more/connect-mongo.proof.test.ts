import MongoStore from "connect-mongo";
import { prove } from "../support/prove.js";
import { startMongo } from "./support/mongo.js";

prove({
  start: startMongo,
  oneAtATime: true,
  library: "connect-mongo",
  client: "MongoStore.create",
  made: () => "MongoStore.create({ mongoUrl })",
  // Else it makes an index in the background, which fails when it is closed at once.
  create: ({ port }) => MongoStore.create({ mongoUrl: `mongodb://127.0.0.1:${port}`, autoRemove: "disabled" }),
  send: (store) =>
    new Promise((resolve, reject) =>
      store.get("session", (error: unknown) => (error ? reject(error as Error) : resolve(undefined))),
    ),
  close: (store) => store.close(),
});
