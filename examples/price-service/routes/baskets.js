import { Router } from "express";
import * as undici from "undici";
import { UPSTREAM } from "../config.js";

export const baskets = Router();

baskets.get("/baskets/:ids", async (req, res) => {
  const lines = [];
  for (const id of req.params.ids.split(",")) {
    const agent = new undici.Agent({ keepAliveTimeout: 10_000 });
    const response = await undici.request(`${UPSTREAM}/prices/${id}`, { dispatcher: agent });
    lines.push(await response.body.json());
  }
  res.json({ lines, total: lines.reduce((sum, line) => sum + line.value, 0) });
});

baskets.get("/availability/:ids", async (req, res) => {
  const ids = req.params.ids.split(",");
  const available = await Promise.all(
    ids.map(async (id) => {
      const response = await undici.request(`${UPSTREAM}/stock/${id}`, { dispatcher: new undici.Agent() });
      return response.body.json();
    }),
  );
  res.json(available);
});
