import { Agent } from "http";
import axios from "axios";
import { Router } from "express";
import { UPSTREAM } from "../config.js";

export const reviews = Router();

async function listReviews(req, res, next) {
  try {
    const httpAgent = new Agent({ maxSockets: 100 });
    const { data } = await axios({ method: "get", url: `${UPSTREAM}/reviews/${req.params.id}`, httpAgent });
    res.json(data);
  } catch (error) {
    next(error);
  }
}

reviews.get("/reviews/:id", listReviews);
