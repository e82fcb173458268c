import { describe, expect, it } from "vitest";
import { repair } from "../support/repair.js";

describe("a client made of constants", () => {
  it("goes after the imports, with the option that keeps connections", () => {
    const { output } = repair(
      `import https from "node:https";
import axios from "axios";

export async function handler() {
  const agent = new https.Agent({ rejectUnauthorized: false });
  return axios.get("https://x.test", { httpsAgent: agent });
}
`,
      "new https.Agent(",
    );
    expect(output).toBe(`import https from "node:https";
import axios from "axios";

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

export async function handler() {
  return axios.get("https://x.test", { httpsAgent: agent });
}
`);
  });

  it("is taken out of the options of a request", () => {
    const { output } = repair(
      `import https from "node:https";
import axios from "axios";

export async function handler() {
  return axios.get("https://x.test", {
    httpsAgent: new https.Agent(),
  });
}
`,
      "new https.Agent(",
    );
    expect(output).toBe(`import https from "node:https";
import axios from "axios";

const httpsAgent = new https.Agent({ keepAlive: true });

export async function handler() {
  return axios.get("https://x.test", {
    httpsAgent,
  });
}
`);
  });
});
