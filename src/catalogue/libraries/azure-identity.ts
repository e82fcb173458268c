import type { ClientEntry, LibraryEntry } from "../schema.js";

const defaultAzureCredential = {
  via: "new",
  costs: "requests",
  owns: "its own cache of access tokens",
  throws: "never",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "@azure/identity",
  versions: "^4",
  docs: "https://learn.microsoft.com/en-us/azure/developer/javascript/sdk/authentication/best-practices",
  clients: {
    DefaultAzureCredential: defaultAzureCredential,
    ManagedIdentityCredential: defaultAzureCredential,
    ClientSecretCredential: defaultAzureCredential,
    ClientCertificateCredential: defaultAzureCredential,
    WorkloadIdentityCredential: defaultAzureCredential,
    ClientAssertionCredential: defaultAzureCredential,
    OnBehalfOfCredential: { via: "new", costs: "construction", perRequest: "it wraps the caller's token" },
  },
} satisfies LibraryEntry;
