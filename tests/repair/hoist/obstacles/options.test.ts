import { describe, expect, it } from "vitest";
import { obstaclesOfOptions } from "../../../../src/repair/hoist/obstacles/options.js";
import { expectObstacles } from "../../../support/obstacles.js";
import { repair } from "../../../support/repair.js";

describe("the options of a client", () => {
  it("say nothing against sharing where they keep connections", () => {
    expectObstacles(
      obstaclesOfOptions,
      `
      import https from "node:https";
      const frozen = Object.freeze({ keepAlive: true });
      export function f(isLarge: boolean) {
        new https.Agent();
        new https.Agent({ keepAlive: true, maxSockets: 5 * 10 });
        new https.Agent(frozen);
        new https.Agent(isLarge ? { keepAlive: true, maxSockets: 50 } : { keepAlive: true, maxSockets: 50 });
        new https.Agent({ ...(isLarge && { timeout: 5 }) });
      }
      `,
    );
  });

  it("say what ties, limits or ends it", () => {
    expectObstacles(
      obstaclesOfOptions,
      `
      import https from "node:https";
      import { Agent, Client } from "undici";
      import { Client as Connection } from "pg";
      import { options } from "./options.js";
      export function f(signal: AbortSignal, isLarge: boolean, rest: object) {
        new https.Agent({ keepAlive: false }); // obstacle: reuse-switched-off
        new https.Agent({ keepAlive: undefined }); // obstacle: unknown-options
        new https.Agent({ maxSockets: 2, keepAlive: true }); // obstacle: capped
        new https.Agent(options); // obstacle: unknown-options, unknown-options
        new https.Agent({ keepAlive: isLarge, maxSockets: 50 }); // obstacle: unknown-options
        new Agent({ signal }); // obstacle: unshareable-option
        new Agent({ signal, connections: 50, ...rest }); // obstacle: unshareable-option, unknown-options
        new Agent({ signal: undefined });
        new Agent({ ...(isLarge && { signal }) }); // obstacle: unshareable-option
        new Client("https://a.example"); // obstacle: capped
        new Connection(); // obstacle: identity
      }
      `,
    );
  });

  it("are not known where the program writes to them", () => {
    expectObstacles(
      obstaclesOfOptions,
      `
      import https from "node:https";
      const options = { keepAlive: true };
      options.keepAlive = false;
      export const f = () => new https.Agent(options); // obstacle: unknown-options
      `,
    );
  });
});

describe("the option that reuse needs", () => {
  it.each([
    ["no arguments", "()", "new https.Agent({ keepAlive: true })"],
    ["nothing", "(undefined)", "new https.Agent({ keepAlive: true })"],
    ["a literal", "({ timeout: 5 })", "new https.Agent({ keepAlive: true, timeout: 5 })"],
    ["a spread", "({ ...base })", "new https.Agent({ ...base, keepAlive: true })"],
    ["a frozen constant", "(frozen)", "new https.Agent({ ...frozen, keepAlive: true })"],
  ])("is written beside %s", (_, given, expected) => {
    const code = `import https from "node:https";
const base = { timeout: 5 };
const frozen = Object.freeze({ timeout: 6 });
export const f = () => https.get("https://a.example", { agent: new https.Agent${given} });
`;
    expect(repair(code, "new https.Agent").output).toContain(`const agent = ${expected};`);
  });
});
