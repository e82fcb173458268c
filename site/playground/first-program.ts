import type { Program } from "./program.js";

/** What the playground shows to somebody who brings nothing: a mistake that only both files together make. */
export const FIRST_PROGRAM: Program = {
  files: {
    "routes/prices.js": `import axios from "axios";
import express from "express";
import { makeAgent } from "../lib/agent.js";

export const app = express();

app.get("/price/:id", async (req, res) => {
  const { data } = await axios.get(\`https://prices.example.com/\${req.params.id}\`, {
    httpsAgent: makeAgent(),
  });
  res.json(data);
});

app.get("/status", async (req, res) => {
  const response = await fetch("https://prices.example.com/status");
  res.sendStatus(response.status);
});
`,
    "lib/agent.js": `import https from "node:https";

export function makeAgent() {
  return new https.Agent({ keepAlive: true });
}
`,
  },
  config: "recommended",
  settings: {},
};
