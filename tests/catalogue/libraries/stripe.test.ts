import { describe, expect, it } from "vitest";
import { expectMarked, lint } from "../../support/marked.js";

const APP = 'import express from "express"; import Stripe from "stripe"; const app = express();';

describe("a client of Stripe", () => {
  it("reports what changes a shared one", () => {
    expectMarked(
      "no-request-state-on-shared-client",
      `${APP}
const stripe = new Stripe("sk_test");
app.get("/", async (req, res) => {
  stripe.setClientId(req.query.id); // ! leaks
  stripe.once("request", (request) => res.set("x-id", request.id)); // ! accumulates
  res.json(await stripe.events.list({ limit: 1 }));
});`,
    );
  });

  it.each([
    ["lists events, which are data", 'await stripe.events.list({ type: "charge.failed" })', true],
    ["is listened to", 'stripe.on("request", log)', false],
  ])("that %s", (_, use, isFixed) => {
    const [message] = lint(
      "prefer-shared-client",
      `${APP}
app.get("/", async (req, res) => {
  const stripe = new Stripe(process.env.STRIPE_KEY);
  res.json(${use});
});`,
    );
    expect(message?.line).toBe(3);
    expect(message?.fix !== undefined).toBe(isFixed);
  });
});
