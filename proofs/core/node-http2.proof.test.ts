import http2 from "node:http2";
import { text } from "node:stream/consumers";
import { prove } from "../support/prove.js";

prove({
  library: "node:http2",
  client: "connect",
  made: () => "http2.connect(url)",
  protocol: "http2",
  create: ({ url }) => http2.connect(url),
  send: (session) => text(session.request({ ":path": "/" })),
  close: (session) => session.destroy(),
  failing: () => http2.connect("not a URL"),
});
