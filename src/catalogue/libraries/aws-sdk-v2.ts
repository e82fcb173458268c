import type { ClientEntry, LibraryEntry } from "../library-schema.js";

// Every service sends through one agent of the process, which does not keep connections unless
// AWS_NODEJS_CONNECTION_REUSE_ENABLED is set: a fresh service costs its construction, shared or not.
const documentClient = {
  construction: {
    via: "new",
    // Without a region, keys or an environment; what it says of a version of the API that there is not, it says each time.
    throws: "never",
    // It copies `AWS.config`, which programs change at start-up.
    readsEnvironment: true,
  },
  cost: { fresh: "construction", measured: { microseconds: 17.4, bytes: 3028 } },
} as const satisfies ClientEntry;

const service = {
  ...documentClient,
  state: [
    { path: "config.update", kind: "call", changes: "the configuration, credentials included" },
    { path: "config", kind: "write", changes: "the configuration, credentials included" },
    { path: "setEndpoint", kind: "call", changes: "the endpoint" },
    { path: "customizeRequests", kind: "call", changes: "every later request", accumulates: true },
  ],
} as const satisfies ClientEntry;

/** Services that have no address unless they are given one, and throw without it. */
const addressed = {
  ...service,
  construction: { ...service.construction, throws: "unknown" },
} as const satisfies ClientEntry;

/** What the namespace holds beside services: values made per use, and credentials, which a service owns. */
const NO_SERVICES = [
  "Service",
  "Config",
  "Endpoint",
  "HttpRequest",
  "HttpResponse",
  "HttpClient",
  "NodeHttpClient",
  "Request",
  "Response",
  "EventListeners",
  "EndpointCache",
  "SequentialExecutor",
  "ResourceWaiter",
  "ParamValidator",
  "IniLoader",
  "MetadataService",
  "Credentials",
  "CredentialProviderChain",
  "TemporaryCredentials",
  "ChainableTemporaryCredentials",
  "WebIdentityCredentials",
  "CognitoIdentityCredentials",
  "SAMLCredentials",
  "ProcessCredentials",
  "TokenFileWebIdentityCredentials",
  "EC2MetadataCredentials",
  "RemoteCredentials",
  "ECSCredentials",
  "EnvironmentCredentials",
  "FileSystemCredentials",
  "SharedIniFileCredentials",
  "SsoCredentials",
  "Token",
  "TokenProviderChain",
  "SSOTokenProvider",
  "Converter",
  "ManagedUpload",
  "Presigner",
] as const;

export default {
  package: "aws-sdk",
  modules: ["aws-sdk", "aws-sdk/clients/*"],
  examples: ["aws-sdk/clients/dynamodb", "aws-sdk/clients/polly", "aws-sdk/clients/s3"],
  versions: ">=2 <3",
  docs: "https://docs.aws.amazon.com/sdk-for-javascript/v2/developer-guide/node-reusing-connections.html",
  proof: "aws-sdk-v2.proof.test.ts",
  clients: {
    ...Object.fromEntries(
      NO_SERVICES.map((name) => [name, { construction: { via: "new" }, cost: { fresh: "nothing" } } as const]),
    ),
    CloudSearchDomain: addressed,
    IotData: addressed,
    default: service,
    "*": service,
    "DynamoDB.DocumentClient": documentClient,
  },
  state: [
    {
      path: "config.update",
      kind: "call",
      changes: "the configuration of the whole process",
      perCall: "new AWS.S3(options)",
    },
    {
      path: "config",
      kind: "write",
      changes: "the configuration of the whole process",
      perCall: "new AWS.S3(options)",
    },
  ],
  requests: {
    ...Object.fromEntries(NO_SERVICES.map((name) => [name, { via: "new", options: [] } as const])),
    "*": {
      via: "new",
      options: [0],
      defaults: true,
      keepsNone: {
        option: "httpOptions",
        environment: "AWS_NODEJS_CONNECTION_REUSE_ENABLED",
        code: "AWS_NODEJS_CONNECTION_REUSE_ENABLED=1",
      },
    },
  },
} satisfies LibraryEntry;
