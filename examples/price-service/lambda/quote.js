import { Agent, fetch } from "undici";
import { UPSTREAM } from "../config.js";

export const handler = async (event) => {
  const dispatcher = new Agent();
  const response = await fetch(`${UPSTREAM}/quotes/${event.pathParameters.id}`, { dispatcher });
  if (!response.ok) return { statusCode: 502, body: JSON.stringify({ error: await response.text() }) };
  const quote = await response.json();
  return { statusCode: 200, body: JSON.stringify({ quote, currency: "EUR" }) };
};
