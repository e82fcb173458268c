import http from "node:http";
import axios from "axios";
import { Router } from "express";
import { UPSTREAM } from "../config.js";

export const account = Router();

function clientFor(token) {
  return axios.create({
    baseURL: UPSTREAM,
    headers: { authorization: `Bearer ${token}` },
    httpAgent: new http.Agent({ keepAlive: true }),
  });
}

account.get("/account/:id", async (req, res) => {
  const client = clientFor(req.params.id);
  const { data } = await client.get("/account");
  res.json(data);
});
