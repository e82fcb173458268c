import {
  Agent,
  BalancedPool,
  Client,
  EnvHttpProxyAgent,
  H2CClient,
  Pool,
  ProxyAgent,
  request,
  RetryAgent,
  RoundRobinPool,
  Socks5ProxyAgent,
  type Dispatcher,
} from "undici";
import { prove, type Setting } from "../support/prove.js";

const direct = {
  library: "undici",
  send: async (dispatcher: Dispatcher, { url }: Setting) => (await request(url, { dispatcher })).body.text(),
  close: (dispatcher: Dispatcher) => dispatcher.destroy(),
};
const proxied = {
  ...direct,
  send: async (dispatcher: Dispatcher, { target }: Setting) => (await request(target, { dispatcher })).body.text(),
};

prove({ ...direct, client: "Agent", create: ({ options }) => new Agent(options) });
prove({
  ...direct,
  client: "Pool",
  create: ({ url, options }) => new Pool(url, options),
  failing: () => new Pool("not a URL"),
});
prove({
  ...direct,
  client: "RoundRobinPool",
  create: ({ url, options }) => new RoundRobinPool(url, options),
  failing: () => new RoundRobinPool("not a URL"),
});
prove({
  ...direct,
  client: "BalancedPool",
  create: ({ url, options }) => new BalancedPool([url], options),
  failing: () => new BalancedPool("not a URL"),
});
prove({
  ...direct,
  client: "Client",
  create: ({ url, options }) => new Client(url, options),
  failing: () => new Client("not a URL"),
});
prove({
  ...direct,
  client: "H2CClient",
  protocol: "http2",
  create: ({ url, options }) => new H2CClient(url, options),
  failing: () => new H2CClient("not a URL"),
});
prove({ ...direct, client: "EnvHttpProxyAgent", create: ({ options }) => new EnvHttpProxyAgent(options) });
prove({
  ...proxied,
  client: "ProxyAgent",
  protocol: "connect-proxy",
  create: ({ url, options }) => new ProxyAgent({ uri: url, requestTls: { rejectUnauthorized: false }, ...options }),
  failing: () => new ProxyAgent("not a URL"),
});
prove({
  ...proxied,
  client: "Socks5ProxyAgent",
  protocol: "socks-proxy",
  create: ({ url, options }) => new Socks5ProxyAgent(url, options),
  failing: () => new Socks5ProxyAgent("not a URL"),
});

const inner = new Agent();
prove({
  ...direct,
  client: "RetryAgent",
  made: () => "new RetryAgent(sharedAgent)",
  create: () => new RetryAgent(inner),
  close: () => undefined,
});
