import Airtable from "airtable";
import { prove } from "../support/prove.js";

prove({
  library: "airtable",
  client: "default",
  made: () => "new Airtable({ apiKey })",
  respond: () => ({ body: { id: "rec1", fields: {} } }),
  create: ({ url }) => new Airtable({ apiKey: "key", endpointUrl: url }),
  send: (client) => client.base("app")("table").find("rec1"),
  failing: () => new Airtable(),
});
