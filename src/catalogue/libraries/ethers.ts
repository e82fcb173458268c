import type { ClientEntry, LibraryEntry } from "../schema.js";

const jsonRpcProvider = {
  via: "new",
  // The first request of a fresh one asks for the network as well, in the same batch.
  costs: "construction",
  release: ["destroy"],
} satisfies ClientEntry;

const providersJsonRpcProvider = {
  versions: "<6",
  via: "new",
  costs: "requests",
  owns: "its own detection of the network",
  connects: true,
} satisfies ClientEntry;

const webSocketProvider = {
  via: "new",
  costs: "connections",
  owns: "its own WebSocket",
  release: ["destroy"],
  connects: true,
} satisfies ClientEntry;

const contract = { via: "new", costs: "construction", perRequest: "it is bound to one address" } satisfies ClientEntry;

const wallet = { via: "new", costs: "construction", perRequest: "it is bound to one key" } satisfies ClientEntry;

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
