import { Router } from "express";
import OpenAI from "openai";
import { UPSTREAM } from "../config.js";

export const summaries = Router();

summaries.get("/summaries/:id", async (req, res) => {
  const openai = new OpenAI({ apiKey: "local", baseURL: `${UPSTREAM}/v1`, maxRetries: 0 });
  const completion = await openai.chat.completions.create({
    model: "local",
    messages: [{ role: "user", content: `Summarise the reviews of ${req.params.id}.` }],
  });
  res.json({ summary: completion.choices[0].message.content });
});
