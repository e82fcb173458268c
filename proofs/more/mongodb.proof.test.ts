import { MongoClient } from "mongodb";
import { prove } from "../support/prove.js";
import { startMongo } from "./support/mongo.js";

prove({
  start: startMongo,
  oneAtATime: true,
  library: "mongodb",
  client: "MongoClient",
  create: ({ port }) => new MongoClient(`mongodb://127.0.0.1:${port}`),
  send: (client) => client.db("proof").collection("items").findOne(),
  close: (client) => client.close(),
  failing: () => new MongoClient("not a URL"),
});
prove({
  start: startMongo,
  oneAtATime: true,
  library: "mongodb",
  client: "MongoClient.connect",
  made: () => "await MongoClient.connect(url)",
  create: ({ port }) => MongoClient.connect(`mongodb://127.0.0.1:${port}`),
  send: (client) => client.db("proof").collection("items").findOne(),
  close: (client) => client.close(),
});
