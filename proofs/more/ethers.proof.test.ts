import { ethers, JsonRpcProvider } from "ethers";
import { prove } from "../support/prove.js";

interface Question {
  readonly id: number;
}

const answer = ({ id }: Question) => ({ jsonrpc: "2.0", id, result: "0x1" });
const respond = ({ body }: { body: string }) => {
  const asked = JSON.parse(body) as Question | Question[];
  return { body: Array.isArray(asked) ? asked.map(answer) : answer(asked) };
};

prove({
  library: "ethers",
  client: "JsonRpcProvider",
  respond,
  oneAtATime: true,
  create: ({ url }) => new JsonRpcProvider(url),
  send: (provider) => provider.send("eth_gasPrice", []),
  close: (provider) => provider.destroy(),
});
prove({
  library: "ethers",
  client: "ethers.JsonRpcProvider",
  respond,
  oneAtATime: true,
  create: ({ url }) => new ethers.JsonRpcProvider(url),
  send: (provider) => provider.send("eth_gasPrice", []),
  close: (provider) => provider.destroy(),
});
