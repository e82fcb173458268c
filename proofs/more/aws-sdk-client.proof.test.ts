import { ListTablesCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { ListTopicsCommand, SNSClient } from "@aws-sdk/client-sns";
import { ListFunctionsCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { ListSecretsCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { DescribeParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { ListKeysCommand, KMSClient } from "@aws-sdk/client-kms";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { GetAccountCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { ListEventBusesCommand, EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { ListStateMachinesCommand, SFNClient } from "@aws-sdk/client-sfn";
import { ListDashboardsCommand, CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Setting } from "../support/prove.js";
import { prove } from "../support/prove.js";

let shared: DynamoDBClient | undefined;
const settings = ({ url }: Setting) => ({
  region: "eu-west-1",
  endpoint: url,
  credentials: { accessKeyId: "key", secretAccessKey: "secret" },
});
const xml = () => ({ headers: { "content-type": "text/xml" }, body: "<Response/>" });

prove({
  library: "@aws-sdk/client-dynamodb",
  client: "DynamoDBClient",
  create: (setting) => new DynamoDBClient(settings(setting)),
  send: (client) => client.send(new ListTablesCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-sqs",
  client: "SQSClient",
  create: (setting) => new SQSClient(settings(setting)),
  send: (client) => client.send(new ListQueuesCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-sns",
  client: "SNSClient",
  respond: xml,
  create: (setting) => new SNSClient(settings(setting)),
  send: (client) => client.send(new ListTopicsCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-lambda",
  client: "LambdaClient",
  create: (setting) => new LambdaClient(settings(setting)),
  send: (client) => client.send(new ListFunctionsCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-secrets-manager",
  client: "SecretsManagerClient",
  create: (setting) => new SecretsManagerClient(settings(setting)),
  send: (client) => client.send(new ListSecretsCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-ssm",
  client: "SSMClient",
  create: (setting) => new SSMClient(settings(setting)),
  send: (client) => client.send(new DescribeParametersCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-kms",
  client: "KMSClient",
  create: (setting) => new KMSClient(settings(setting)),
  send: (client) => client.send(new ListKeysCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-sts",
  client: "STSClient",
  respond: xml,
  create: (setting) => new STSClient(settings(setting)),
  send: (client) => client.send(new GetCallerIdentityCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-sesv2",
  client: "SESv2Client",
  create: (setting) => new SESv2Client(settings(setting)),
  send: (client) => client.send(new GetAccountCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-eventbridge",
  client: "EventBridgeClient",
  create: (setting) => new EventBridgeClient(settings(setting)),
  send: (client) => client.send(new ListEventBusesCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-sfn",
  client: "SFNClient",
  create: (setting) => new SFNClient(settings(setting)),
  send: (client) => client.send(new ListStateMachinesCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-cloudwatch",
  client: "CloudWatchClient",
  create: (setting) => new CloudWatchClient(settings(setting)),
  send: (client) => client.send(new ListDashboardsCommand({})),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/lib-dynamodb",
  client: "DynamoDBDocumentClient.from",
  made: () => "DynamoDBDocumentClient.from(sharedClient)",
  create: (setting) => DynamoDBDocumentClient.from((shared ??= new DynamoDBClient(settings(setting)))),
  send: (client) => client.send(new ListTablesCommand()),
});
