import type { ClientEntry, LibraryEntry } from "../schema.js";

const defaultAzureCredential = {
  via: "new",
  costs: "requests",
  owns: "its own cache of access tokens",
  throws: "never",
  readsEnvironment: true,
} satisfies ClientEntry;

const clientSecretCredential = {
  via: "new",
  costs: "requests",
  owns: "its own cache of access tokens",
  throws: "without-key",
} satisfies ClientEntry;

export default {
  package: "@azure/identity",
  versions: "^4",
  docs: "https://learn.microsoft.com/en-us/azure/developer/javascript/sdk/authentication/best-practices",
  proof: "azure-identity.proof.test.ts",
  clients: {
    DefaultAzureCredential: defaultAzureCredential,
    ManagedIdentityCredential: defaultAzureCredential,
    ClientSecretCredential: clientSecretCredential,
    ClientCertificateCredential: clientSecretCredential,
    ClientAssertionCredential: clientSecretCredential,
    WorkloadIdentityCredential: {
      via: "new",
      costs: "requests",
      owns: "its own cache of access tokens",
      throws: "without-key",
      readsEnvironment: true,
    },
    OnBehalfOfCredential: { via: "new", costs: "construction", perRequest: "it wraps the caller's token" },
  },
} satisfies LibraryEntry;
