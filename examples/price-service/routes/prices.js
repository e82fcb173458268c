import http from "node:http";
import axios from "axios";
import { Router } from "express";
import { UPSTREAM } from "../config.js";

export const prices = Router();

prices.get("/prices/:id", async (req, res) => {
  const { data } = await axios.get(`${UPSTREAM}/prices/${req.params.id}`, {
    timeout: 5000,
    httpAgent: new http.Agent({ keepAlive: true }),
  });
  res.json(data);
});
