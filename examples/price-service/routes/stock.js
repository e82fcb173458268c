import { Router } from "express";
import { Agent, request } from "undici";
import { UPSTREAM } from "../config.js";

export const stock = Router();

stock.get("/stock/:id", async (req, res) => {
  // The warehouse is slow at night.
  const dispatcher = new Agent({ headersTimeout: 20_000, bodyTimeout: 20_000 });
  const { body } = await request(`${UPSTREAM}/stock/${req.params.id}`, { dispatcher });
  res.json(await body.json());
});
