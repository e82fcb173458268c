import type { LibraryEntry } from "../schema.js";

export default {
  package: "soap",
  versions: "^1",
  docs: "https://github.com/vpulim/node-soap#readme",
  proof: "soap.proof.test.ts",
  clients: {
    createClientAsync: {
      via: "call",
      awaited: true,
      costs: "requests",
      owns: "its own copy of the WSDL",
      state: [
        { path: "addSoapHeader", kind: "call", changes: "the SOAP headers", accumulates: true },
        { path: "addHttpHeader", kind: "call", changes: "the HTTP headers", accumulates: true },
        { path: "setSecurity", kind: "call", changes: "the credentials" },
        { path: "setEndpoint", kind: "call", changes: "the address" },
      ],
    },
    createClient: {
      via: "call",
      costs: "requests",
      perRequest: "it hands the client to a callback, so that there is no value to keep",
    },
  },
} satisfies LibraryEntry;
