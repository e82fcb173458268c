import { it } from "vitest";
import { expectMarked } from "../../support/marked.js";

const IMPORTS = `import express from "express"; import { createProxyMiddleware } from "http-proxy-middleware"; const app = express();`;

it("reports a proxy for each request, which its server never lets go of", () => {
  expectMarked(
    "no-per-request-client",
    `${IMPORTS}
app.use("/api", (req, res, next) => {
  const proxy = createProxyMiddleware({ target: "http://api:3000", changeOrigin: true }); // ! perRequest
  return proxy(req, res, next);
});`,
  );
});

it("is silent about one that is registered", () => {
  expectMarked(
    "no-per-request-client",
    `${IMPORTS}
app.use("/api", createProxyMiddleware({ target: "http://api:3000", changeOrigin: true }));`,
  );
});
