import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "soap",
  versions: "^1",
  docs: "https://github.com/vpulim/node-soap#readme",
  proof: "soap.proof.test.ts",
  clients: {
    createClientAsync: {
      construction: { via: "call", awaited: true, connects: true },
      cost: {
        // The WSDL is cached by the module: only with `disableCache` does each client fetch it again.
        fresh: "construction",
      },
      state: [
        { path: "addSoapHeader", kind: "call", changes: "the SOAP headers", accumulates: true },
        { path: "addHttpHeader", kind: "call", changes: "the HTTP headers", accumulates: true },
        { path: "setSecurity", kind: "call", changes: "the credentials" },
        { path: "setEndpoint", kind: "call", changes: "the address" },
      ],
    },
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it hands the client to a callback, so that there is no value to keep" },
    },
  },
} satisfies LibraryEntry;
