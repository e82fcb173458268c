import mongoose from "mongoose";
import { prove } from "../support/prove.js";
import { startMongo } from "./support/mongo.js";

prove({
  start: startMongo,
  oneAtATime: true,
  library: "mongoose",
  client: "createConnection",
  made: () => "createConnection(url)",
  create: ({ port }) => mongoose.createConnection(`mongodb://127.0.0.1:${port}`),
  send: (connection) => connection.collection("items").findOne({}),
  close: (connection) => connection.close(),
});
prove({
  start: startMongo,
  oneAtATime: true,
  library: "mongoose",
  client: "connect",
  made: () => "await connect(url)",
  create: ({ port }) => mongoose.connect(`mongodb://127.0.0.1:${port}`),
  send: ({ connection }) => connection.collection("items").findOne({}),
  close: () => mongoose.disconnect(),
});
