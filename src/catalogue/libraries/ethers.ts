import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const jsonRpcProvider = {
  construction: { via: "new" },
  cost: {
    // The first request of a fresh one asks for the network as well, in the same batch.
    fresh: "construction",
  },
  ending: { by: ["destroy"] },
} satisfies ClientEntry;

const providersJsonRpcProvider = {
  versions: "<6",
  construction: { via: "new", connects: true },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

const webSocketProvider = {
  construction: { via: "new", connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["destroy"] },
} satisfies ClientEntry;

const contract = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it is bound to one address" },
} satisfies ClientEntry;

const wallet = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it is bound to one key" },
} satisfies ClientEntry;

export default {
  package: "ethers",
  versions: ">=5 <7",
  docs: "https://github.com/ethers-io/ethers.js#readme",
  proof: "ethers.proof.test.ts",
  clients: {
    JsonRpcProvider: jsonRpcProvider,
    "ethers.JsonRpcProvider": jsonRpcProvider,
    "providers.JsonRpcProvider": providersJsonRpcProvider,
    "ethers.providers.JsonRpcProvider": providersJsonRpcProvider,
    WebSocketProvider: webSocketProvider,
    "ethers.WebSocketProvider": webSocketProvider,
    Contract: contract,
    "ethers.Contract": contract,
    Wallet: wallet,
    "ethers.Wallet": wallet,
  },
} satisfies LibraryEntry;
