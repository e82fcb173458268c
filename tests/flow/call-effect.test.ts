import { it } from "vitest";
import { callEffect } from "../../src/flow/call-effect.js";
import { isCallOrNew } from "../../src/syntax/nodes.js";
import { expectMarks } from "../support/marks.js";

it("tells what a call does, as far as its value goes", () => {
  expectMarks(
    `
    import { Pool } from "pg";
    import axios from "axios";
    import path, { join } from "node:path";
    import { readFileSync } from "node:fs";
    import { config } from "./config.js";
    const name = "a";
    const key = Buffer.from("a");
    function f(own, text, envelope) {
      probe(new Pool()); // effect: client
      probe(axios.create({})); // effect: client
      probe(new URL("https://a.example")); // effect: pure
      probe(parseInt("7", 10)); // effect: pure
      probe(Object.freeze(own)); // effect: pure
      probe(Math.max(1, 2)); // effect: pure
      probe(path.join(__dirname, "ca.pem")); // effect: pure
      probe(join("a", "b")); // effect: pure
      probe("a".trim()); // effect: text of "a"
      probe(name.toUpperCase()); // effect: text of name
      probe(process.env.URL.replace("a", "b")); // effect: text of process.env.URL
      probe(key.toString("base64")); // effect: text of key
      probe(Buffer.from("a").toString("base64")); // effect: text of Buffer.from("a")
      probe(config.get("region")); // effect: configuration
      probe(readFileSync("ca.pem")); // effect: configuration
      probe(new Map()); // effect: unknown
      probe(Math.random()); // effect: unknown
      probe(Date.now()); // effect: unknown
      probe(path.resolve("a")); // effect: unknown
      probe(text.trim()); // effect: unknown
      probe(name.split(",")); // effect: unknown
      probe(own.join("a", "b")); // effect: unknown
      probe(envelope.get("a")); // effect: unknown
      probe(own()); // effect: unknown
    }
  `,
    "effect",
    (probe, file) => {
      const [call] = probe.arguments;
      if (!call || !isCallOrNew(call)) throw new Error("no call is asked about");
      const effect = callEffect(call, file);
      return effect.kind === "text" ? `text of ${file.sourceCode.getText(effect.object as never)}` : effect.kind;
    },
  );
});
