import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const defaultAzureCredential = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

const clientSecretCredential = {
  construction: { via: "new", throws: "without-key" },
  cost: { fresh: "requests" },
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
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "requests" },
    },
    OnBehalfOfCredential: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it wraps the caller's token" },
    },
  },
} satisfies LibraryEntry;
