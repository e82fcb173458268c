import { Agent, get } from "node:http";
import { Router } from "express";
import { UPSTREAM } from "../config.js";

export const shipping = Router();

shipping.get("/shipping/:id", async (req, res) => {
  res.json(await fetchJson(`/shipping/${req.params.id}`));
});

shipping.get("/carriers", async (_req, res) => {
  res.json(await fetchJson("/carriers"));
});

function fetchJson(path) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  return new Promise((resolve, reject) => {
    get(UPSTREAM + path, { agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve(JSON.parse(text)));
      response.on("error", reject);
    }).on("error", reject);
  });
}
