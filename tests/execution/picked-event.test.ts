import type { TSESTree } from "@typescript-eslint/utils";
import { describe, it } from "vitest";
import type { EntryPoint } from "../../src/execution/entry-points.js";
import { isForPickedEvent } from "../../src/execution/picked-event.js";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import { enclosingFunction } from "../../src/syntax/functions.js";
import { expectMarks } from "../support/marks.js";

/** Whether a call of `probe` in a listener whose host picks so is reached for one of all events. */
const picking = (picks: EntryPoint["picks"]) => (probe: TSESTree.CallExpression, file: FileUnderLint) =>
  isForPickedEvent(probe, enclosingFunction(probe)!, { picks } as EntryPoint, file);

describe("where the condition is enough", () => {
  it("takes a text that the thing is compared with, or searched for", () => {
    expectMarks(
      `
      const ready = true;
      child.stdout.on("data", (line) => {
        probe(); // picked: no
        if (line.includes("ready")) probe(); // picked: yes
        else probe(); // picked: no
        if (/ready/.test(line)) probe(); // picked: yes
        if (line === "ready") probe(); // picked: yes
        if (line !== "ready") probe(); // picked: yes
        const text = line.toString().trim();
        if (text.startsWith("ready")) probe(); // picked: yes
        if (line.length > 3) probe(); // picked: no
        if (line) probe(); // picked: no
        if (ready) probe(); // picked: no
        if (mode === "ready") probe(); // picked: no
      });
    `,
      "picked",
      picking("match"),
    );
  });

  it("asks nothing of the parameters of other functions", () => {
    expectMarks(
      `
      function listen(mode) {
        child.stdout.on("data", (line) => {
          if (mode === "ready") probe(); // picked: no
        });
      }
    `,
      "picked",
      picking("match"),
    );
  });
});

describe("where the listener has to end", () => {
  it("asks that it takes itself off", () => {
    expectMarks(
      `
      source.on("message", function a(message) {
        if (message.id === id) {
          source.off("message", a);
          probe(); // picked: yes
        }
        probe(); // picked: no
      });
      source.on("message", function b(message) {
        source.removeListener("message", b);
        if (message.ok) probe(); // picked: yes
      });
      source.on("message", (message) => {
        if (message.id === id) probe(); // picked: no
      });
      source.on("message", (message) => {
        if (message.id === id) source.emit("message");
        if (message.id === id) probe(); // picked: no
      });
    `,
      "picked",
      picking("settle"),
    );
  });

  it("asks that the end stands behind the same condition with the same outcome", () => {
    expectMarks(
      `
      source.on("message", function a(message) {
        if (message.id === id) source.off("message", a);
        else probe(); // picked: no
      });
      source.on("message", function b(message) {
        if (message.end) source.off("message", b);
        if (message.id === id) probe(); // picked: no
      });
    `,
      "picked",
      picking("settle"),
    );
  });

  it("takes the settling of the promise around it for its end, and of no other", () => {
    expectMarks(
      `
      const answer = new Promise((resolve, reject) => {
        source.on("message", (message) => {
          if (message.id === id) {
            resolve(message);
            probe(); // picked: yes
          }
          if (message.error) {
            reject(message.error);
            probe(); // picked: yes
          }
        });
      });
      function wait(resolve) {
        source.on("message", (message) => {
          if (message.id === id) resolve(probe()); // picked: no
        });
      }
      new Pool((resolve) => {
        source.on("message", (message) => {
          if (message.id === id) resolve(probe()); // picked: no
        });
      });
    `,
      "picked",
      picking("settle"),
    );
  });

  it("picks nothing for a host that does not say so", () => {
    expectMarks(
      `
      source.on("message", function a(message) {
        if (message.id === "a") source.off("message", probe()); // picked: no
      });
    `,
      "picked",
      picking(undefined),
    );
  });
});
