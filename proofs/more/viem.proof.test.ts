import { createPublicClient, createWalletClient, http } from "viem";
import { prove } from "../support/prove.js";

const respond = ({ body }: { body: string }) => ({
  body: { jsonrpc: "2.0", id: (JSON.parse(body) as { id: number }).id, result: "0x1" },
});

prove({
  library: "viem",
  client: "createPublicClient",
  respond,
  create: ({ url }) => createPublicClient({ transport: http(url) }),
  send: (client) => client.request({ method: "eth_chainId" }, { dedupe: false }),
});
prove({
  library: "viem",
  client: "createWalletClient",
  respond,
  create: ({ url }) => createWalletClient({ transport: http(url) }),
  send: (client) => client.request({ method: "eth_chainId" }, { dedupe: false }),
});
