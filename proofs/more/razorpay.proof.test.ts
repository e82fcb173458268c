import Razorpay from "razorpay";
import { prove } from "../support/prove.js";

prove({
  library: "razorpay",
  client: "default",
  made: () => "new Razorpay(options)",
  protocol: "https",
  redirect: true,
  failing: () => new Razorpay({} as never),
  create: () => new Razorpay({ key_id: "id", key_secret: "secret" }),
  send: (client) => client.orders.all(),
});
