import { describe, expect, it } from "vitest";
import { checkedFor, runsLocally } from "../../src/execution/local-branch.js";
import { expectMarks } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

describe("runsLocally", () => {
  it("asks for the value of a variable that says where the program runs", () => {
    expectMarks(
      `
      if (process.env.NODE_ENV === "development") probe(); // local: yes
      else probe(); // local: no
      if (process.env.NODE_ENV !== "production") probe(); // local: yes
      else probe(); // local: no
      if (process.env.NODE_ENV === "production") probe(); // local: no
      else probe(); // local: yes
      if ("test" == env.STAGE) probe(); // local: yes
      if (env.STAGE !== "production") probe(); // local: no
      if (process.env.NODE_ENV === mode) probe(); // local: no
      if (process.env.NODE_ENV) probe(); // local: no
      if (process.env.REGION === "development") probe(); // local: no
      if (["development", "test"].includes(process.env.NODE_ENV)) probe(); // local: yes
      else probe(); // local: no
      if (["development", "production"].includes(process.env.NODE_ENV)) probe(); // local: no
      if (["development", mode].includes(process.env.NODE_ENV)) probe(); // local: no
    `,
      "local",
      runsLocally,
    );
  });

  it("takes what is set for a sign by its name", () => {
    expectMarks(
      `
      if (process.env.FIRESTORE_EMULATOR_HOST) probe(); // local: yes
      if (!process.env.FIRESTORE_EMULATOR_HOST) probe(); // local: no
      if (isDev()) probe(); // local: yes
      if (!config.isProd) probe(); // local: yes
      if (config.isProd) probe(); // local: no
      if (isDevice) probe(); // local: no
      isDev ? probe(1) : other(); // local: yes
      isDev && probe(2); // local: yes
      isDev || probe(3); // local: no
    `,
      "local",
      runsLocally,
    );
  });

  it("looks through constants, negations, and what is certain of a combination", () => {
    expectMarks(
      `
      const local = process.env.NODE_ENV === "test";
      const either = local || process.env.FAST;
      function f() {
        if (local) probe(); // local: yes
        if (!local) probe(); // local: no
        if (local && ready) probe(); // local: yes
        if (local || ready) probe(); // local: no
        if (either) probe(); // local: no
      }
    `,
      "local",
      runsLocally,
    );
  });

  it("counts an early exit as a condition of what follows", () => {
    expectMarks(
      `
      function f() {
        probe(); // local: no
        if (process.env.NODE_ENV === "production") return;
        probe(); // local: yes
      }
      function g() {
        if (process.env.NODE_ENV === "development") return;
        probe(); // local: no
      }
    `,
      "local",
      runsLocally,
    );
  });
});

describe("checkedFor", () => {
  it("says where a check for the globals of a browser lets code run", () => {
    expectMarks(
      `
      const isServer = typeof window === "undefined";
      function f() {
        probe(); // checked: none
        if (typeof window !== "undefined") probe(); // checked: browser
        else probe(); // checked: server
        if ("undefined" == typeof document) probe(); // checked: server
        if (isServer) probe(); // checked: server
        if (!isServer) probe(); // checked: browser
        if (typeof window === "object") probe(); // checked: none
        if (typeof process === "undefined") probe(); // checked: none
        if (window === "undefined") probe(); // checked: none
        if (typeof window.fetch !== "undefined") probe(); // checked: none
        if (isServer || ready) probe(); // checked: none
      }
      function g() {
        if (typeof window === "undefined") return;
        probe(); // checked: browser
      }
    `,
      "checked",
      checkedFor,
    );
  });

  it("does not take a variable of the file for the global", () => {
    const file = parse(`function f(window) { if (typeof window !== "undefined") probe(); }`);
    expect(checkedFor(nodeAt(file, "probe()"), file)).toBeUndefined();
  });
});
