import { AzureNamedKeyCredential, TableClient, TableServiceClient } from "@azure/data-tables";
import { prove } from "../support/prove.js";

const credential = new AzureNamedKeyCredential("account", "c2VjcmV0");
const options = { allowInsecureConnection: true };
const connection = (url: string) =>
  `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=c2VjcmV0;TableEndpoint=${url}/account;`;
const respond = () => ({ body: { value: [] } });

prove({
  library: "@azure/data-tables",
  client: "TableServiceClient",
  respond,
  create: ({ url }) => new TableServiceClient(`${url}/account`, credential, options),
  send: (client) => client.listTables().next(),
});
prove({
  library: "@azure/data-tables",
  client: "TableServiceClient.fromConnectionString",
  made: () => "TableServiceClient.fromConnectionString(text)",
  respond,
  create: ({ url }) => TableServiceClient.fromConnectionString(connection(url), options),
  send: (client) => client.listTables().next(),
});
prove({
  library: "@azure/data-tables",
  client: "TableClient",
  respond,
  create: ({ url }) => new TableClient(`${url}/account`, "items", credential, options),
  send: (client) => client.listEntities().next(),
});
prove({
  library: "@azure/data-tables",
  client: "TableClient.fromConnectionString",
  made: () => "TableClient.fromConnectionString(text, name)",
  respond,
  create: ({ url }) => TableClient.fromConnectionString(connection(url), "items", options),
  send: (client) => client.listEntities().next(),
});
