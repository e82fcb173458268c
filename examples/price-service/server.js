import express from "express";
import { handler as quote } from "./lambda/quote.js";
import { account } from "./routes/account.js";
import { baskets } from "./routes/baskets.js";
import { prices } from "./routes/prices.js";
import rates from "./routes/rates.cjs";
import { reviews } from "./routes/reviews.js";
import { shipping } from "./routes/shipping.js";
import { stock } from "./routes/stock.js";
import { summaries } from "./routes/summaries.js";

const app = express();

app.use(account, baskets, prices, rates, reviews, shipping, stock, summaries);

// What API Gateway does in production.
app.get("/quote/:id", async (req, res) => {
  const { statusCode, body } = await quote({ pathParameters: req.params });
  res.status(statusCode).type("json").send(body);
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on ${server.address().port}`);
});
