import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const fromNodeProviderChain = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

export default {
  package: "@aws-sdk/credential-providers",
  versions: "^3",
  docs: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/credential-providers",
  clients: {
    fromNodeProviderChain,
    fromTemporaryCredentials: fromNodeProviderChain,
    fromCognitoIdentityPool: fromNodeProviderChain,
    fromCognitoIdentity: fromNodeProviderChain,
    fromContainerMetadata: fromNodeProviderChain,
    fromInstanceMetadata: fromNodeProviderChain,
    fromIni: fromNodeProviderChain,
    fromSSO: fromNodeProviderChain,
    fromProcess: fromNodeProviderChain,
    fromTokenFile: fromNodeProviderChain,
    fromWebToken: fromNodeProviderChain,
    fromHttp: fromNodeProviderChain,
  },
} satisfies LibraryEntry;
