import { SecretManagerServiceClient, v1 } from "@google-cloud/secret-manager";
import { CloudTasksClient } from "@google-cloud/tasks";
import { prove } from "../support/prove.js";
import { project, startGoogle } from "./support/google.js";

prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/secret-manager",
  client: "SecretManagerServiceClient",
  create: () => new SecretManagerServiceClient(project),
  send: (client) => client.getSecret({ name: "projects/project/secrets/secret" }),
  close: (client) => client.close(),
});
prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/secret-manager",
  client: "v1.SecretManagerServiceClient",
  create: () => new v1.SecretManagerServiceClient(project),
  send: (client) => client.getSecret({ name: "projects/project/secrets/secret" }),
  close: (client) => client.close(),
});
prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/tasks",
  client: "CloudTasksClient",
  create: () => new CloudTasksClient(project),
  send: (client) => client.getQueue({ name: "projects/project/locations/here/queues/queue" }),
  close: (client) => client.close(),
});
