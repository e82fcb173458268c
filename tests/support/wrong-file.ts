/** The extensions that ESLint lints without being told. */
export const JAVASCRIPT = ["js", "mjs", "cjs"] as const;

/** The extensions of TypeScript. */
export const TYPESCRIPT = ["ts", "mts", "cts", "tsx"] as const;

/** The extensions of all that the plugin has ESLint lint. */
export const EXTENSIONS: readonly string[] = [...JAVASCRIPT, ...TYPESCRIPT, "jsx"];

const IMPORTS = `import express from "express";
import { Client } from "undici";`;

const REQUIRES = `const express = require("express");
const { Client } = require("undici");`;

/** A service whose one mistake no fix repairs, in the syntax that an extension stands for. */
export function wrongFile(extension: string): string {
  const parameters = /^[cm]?tsx?$/.test(extension) ? "req: express.Request, res: express.Response" : "req, res";
  return `${extension === "cjs" ? REQUIRES : IMPORTS}

const app = express();

app.get("/price", async (${parameters}) => {
  const client = new Client("http://prices.internal/");
  res.json(await client.request({ path: "/", method: "GET" }));
});
${extension.endsWith("x") ? "\nconst heading = <h1>Prices</h1>;\n" : ""}`;
}
