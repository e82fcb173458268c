import { createServer, get, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createProxyMiddleware } from "http-proxy-middleware";
import { prove } from "../support/prove.js";

let proxy: RequestListener;
const front = createServer((request, response) => proxy(request, response))
  .listen(0, "localhost")
  .unref();
// Each proxy adds a listener to the server, which is what is measured here.
front.setMaxListeners(0);

prove({
  // One server stands in front of all proxies.
  oneAtATime: true,
  library: "http-proxy-middleware",
  client: "createProxyMiddleware",
  create: ({ url }) => createProxyMiddleware({ target: url }),
  send: (client) => {
    proxy = (request, response) => void client(request, response);
    const { port } = front.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      get({ host: "localhost", port, agent: false }, (response) => response.resume().on("end", resolve)).on(
        "error",
        reject,
      );
    });
  },
});
