import { describe, expect, it } from "vitest";
import { repair } from "../../support/repair.js";

/** The program after the fix of the first client in it that can be told by its name. */
function fixed(code: string, text: string): string | undefined {
  return repair(code, text, code.includes(": string") ? {} : { filename: "/project/src/service.js" }).output;
}

describe("a client made of constants", () => {
  it("renames the local variable when its name is taken", () => {
    expect(
      fixed(
        `import https from "node:https";
import axios from "axios";

const agent = "taken";

export async function handler() {
  const agent = new https.Agent({ keepAlive: true });
  return axios.get("/", { httpsAgent: agent, agent });
}
console.log(agent);
`,
        "new https.Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      const sharedAgent = new https.Agent({ keepAlive: true });

      const agent = "taken";

      export async function handler() {
        return axios.get("/", { httpsAgent: sharedAgent, agent: sharedAgent });
      }
      console.log(agent);
      "
    `);
  });

  it("keeps comments with the declaration", () => {
    expect(
      fixed(
        `import https from "node:https";
import axios from "axios";

export async function handler(id: string) {
  // Certificates of the test
  // system are self-signed.
  const agent: https.Agent = new https.Agent({
    // never in production
    rejectUnauthorized: false, /* ! */
  }); // see the wiki

  // the request
  return axios.get("/" + id, { httpsAgent: agent });
}
`,
        "new https.Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      // Certificates of the test
      // system are self-signed.
      const agent: https.Agent = new https.Agent({
        keepAlive: true,
        // never in production
        rejectUnauthorized: false, /* ! */
      }); // see the wiki

      export async function handler(id: string) {
        // the request
        return axios.get("/" + id, { httpsAgent: agent });
      }
      "
    `);
  });

  it("stays behind directives and a hashbang", () => {
    expect(
      fixed(
        `#!/usr/bin/env node
"use strict";
const { Agent } = require("undici");
exports.handler = async (id) => {
  const dispatcher = new Agent();
  return fetch("http://x.test/" + id, { dispatcher });
};
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "#!/usr/bin/env node
      "use strict";
      const { Agent } = require("undici");
      const dispatcher = new Agent();
      exports.handler = async (id) => {
        return fetch("http://x.test/" + id, { dispatcher });
      };
      "
    `);
  });

  it("waits for the constants that it needs", () => {
    expect(
      fixed(
        `import { Agent } from "undici";

export async function handler(id: string) {
  return fetch("http://x.test/" + id, { dispatcher: new Agent(OPTIONS) });
}

const TIMEOUT = 5 * 1000;
const OPTIONS = { keepAliveTimeout: TIMEOUT };

export const other = 1;
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      export async function handler(id: string) {
        return fetch("http://x.test/" + id, { dispatcher });
      }

      const TIMEOUT = 5 * 1000;
      const OPTIONS = { keepAliveTimeout: TIMEOUT };
      const dispatcher = new Agent(OPTIONS);

      export const other = 1;
      "
    `);
  });

  it("writes no semicolons where the file has none", () => {
    expect(
      fixed(
        `import { Agent } from 'undici'

export async function handler(id) {
  const dispatcher = new Agent()
  return fetch('http://x.test/' + id, { dispatcher })
}
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from 'undici'

      const dispatcher = new Agent()

      export async function handler(id) {
        return fetch('http://x.test/' + id, { dispatcher })
      }
      "
    `);
  });

  it("guards against a line that would continue it", () => {
    expect(
      fixed(
        `import { Agent } from 'undici'

;[1, 2].forEach((id) => {
  fetch('http://x.test/' + id, { dispatcher: new Agent() })
})
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from 'undici'

      const dispatcher = new Agent()

      ;[1, 2].forEach((id) => {
        fetch('http://x.test/' + id, { dispatcher })
      })
      "
    `);
  });

  it("uses a client that is there already", () => {
    expect(
      fixed(
        `import { Agent } from "undici";

const shared = new Agent({ keepAliveTimeout: 10 });

export async function handler(id: string) {
  // one for all
  const dispatcher = new Agent({ keepAliveTimeout: 10, }); // hm
  return fetch("http://x.test/" + id, { dispatcher });
}
export async function one(id: string) {
  return fetch("http://x.test/" + id, { dispatcher: shared });
}
`,
        "new Agent({ keepAliveTimeout: 10, })",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const shared = new Agent({ keepAliveTimeout: 10 });

      export async function handler(id: string) {
        // one for all
        // hm
        return fetch("http://x.test/" + id, { dispatcher: shared });
      }
      export async function one(id: string) {
        return fetch("http://x.test/" + id, { dispatcher: shared });
      }
      "
    `);
  });

  it("takes one of several declarators", () => {
    expect(
      fixed(
        `import { Agent } from "undici";

export async function handler(id: string) {
  const url = "http://x.test/" + id,
    dispatcher = new Agent();
  return fetch(url, { dispatcher });
}
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const dispatcher = new Agent();

      export async function handler(id: string) {
        const url = "http://x.test/" + id;
        return fetch(url, { dispatcher });
      }
      "
    `);
  });

  it("hoists what a chain is called on", () => {
    expect(
      fixed(
        `import axios from "axios";

export async function handler(id: string) {
  return axios.create({ baseURL: "http://x.test" }).get(id);
}
`,
        "axios.create(",
      ),
    ).toMatchInlineSnapshot(`
      "import axios from "axios";

      const axiosClient = axios.create({ baseURL: "http://x.test" });

      export async function handler(id: string) {
        return axiosClient.get(id);
      }
      "
    `);
  });

  it("hoists both a client and its agent", () => {
    expect(
      fixed(
        `import https from "node:https";
import axios from "axios";

export const handler = async (id: string) => {
  const api = axios.create({ baseURL: "https://x.test", httpsAgent: new https.Agent({ rejectUnauthorized: false }) });
  const { data } = await api.get(id);
  return data;
};
`,
        "axios.create(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      const api = axios.create({ baseURL: "https://x.test", httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: false }) });

      export const handler = async (id: string) => {
        const { data } = await api.get(id);
        return data;
      };
      "
    `);
  });

  it("hoists the agent alone when the client depends on the request", () => {
    expect(
      fixed(
        `import https from "node:https";
import axios from "axios";

export const handler = async (id: string, token: string) => {
  const api = axios.create({
    headers: { authorization: token },
    httpsAgent: new https.Agent({ rejectUnauthorized: false }),
  });
  const { data } = await api.get(id);
  return data;
};
`,
        "axios.create(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      const httpsAgent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

      export const handler = async (id: string, token: string) => {
        const api = axios.create({
          headers: { authorization: token },
          httpsAgent,
        });
        const { data } = await api.get(id);
        return data;
      };
      "
    `);
  });

  it("hoists the agent alone out of a factory", () => {
    expect(
      fixed(
        `import https from "node:https";
import axios from "axios";

export function api(token: string) {
  return axios.create({ headers: { authorization: token }, httpsAgent: new https.Agent() });
}
`,
        "axios.create(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      const httpsAgent = new https.Agent({ keepAlive: true });

      export function api(token: string) {
        return axios.create({ headers: { authorization: token }, httpsAgent });
      }
      "
    `);
  });

  it("hoists the agent of a client that it is made for, when the agent alone is reported", () => {
    const code = (use: string) => `import https from "node:https";
import axios from "axios";

function api(token: string) {
  return axios.create({ headers: { authorization: token }, httpsAgent: new https.Agent({ keepAlive: true }) });
}

export async function handler(id: string, token: string) {
  const client = api(token);
  ${use}
}
`;
    expect(fixed(code("return client.get(id);"), "new https.Agent(")).toMatchInlineSnapshot(`
      "import https from "node:https";
      import axios from "axios";

      const httpsAgent = new https.Agent({ keepAlive: true });

      function api(token: string) {
        return axios.create({ headers: { authorization: token }, httpsAgent });
      }

      export async function handler(id: string, token: string) {
        const client = api(token);
        return client.get(id);
      }
      "
    `);
    expect(
      fixed(code("return client.get(id).finally(() => client.defaults.httpsAgent.destroy());"), "new https.Agent("),
    ).toBeUndefined();
  });

  it("hoists out of a local factory", () => {
    expect(
      fixed(
        `import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

function client() {
  return new S3Client({ region: "eu-west-1" });
}

export async function handler(key: string) {
  return client().send(new GetObjectCommand({ Bucket: "b", Key: key }));
}
`,
        "new S3Client(",
      ),
    ).toMatchInlineSnapshot(`
      "import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

      const s3Client = new S3Client({ region: "eu-west-1" });

      function client() {
        return s3Client;
      }

      export async function handler(key: string) {
        return client().send(new GetObjectCommand({ Bucket: "b", Key: key }));
      }
      "
    `);
  });

  it("keeps type assertions, generics and satisfies", () => {
    expect(
      fixed(
        `import { S3Client } from "@aws-sdk/client-s3";

export async function handler(key: string) {
  const s3 = new S3Client({ region: "eu-west-1" } satisfies object) as S3Client;
  return s3.send(key);
}
`,
        "new S3Client(",
      ),
    ).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3 = new S3Client({ region: "eu-west-1" } satisfies object) as S3Client;

      export async function handler(key: string) {
        return s3.send(key);
      }
      "
    `);
  });

  it("handles var, one-liners and windows lines", () => {
    expect(
      fixed(
        `const { Agent } = require("undici");\r
\r
exports.f = function (id) { var agent = new Agent(); return fetch(id, { dispatcher: agent }); };\r
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "const { Agent } = require("undici");
      const agent = new Agent();

      exports.f = function (id) { return fetch(id, { dispatcher: agent }); };
      "
    `);
  });

  it("replaces a repeated local constant by its value", () => {
    expect(
      fixed(
        `import { S3Client } from "@aws-sdk/client-s3";

export async function handler(key: string) {
  const region = "eu-west-1";
  const s3 = new S3Client({ region });
  return s3.send(key);
}
`,
        "new S3Client(",
      ),
    ).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3 = new S3Client({ region: "eu-west-1" });

      export async function handler(key: string) {
        return s3.send(key);
      }
      "
    `);
  });

  it("spreads options that have no keepAlive", () => {
    expect(
      fixed(
        `import https from "node:https";
const TLS = { rejectUnauthorized: false };
export async function handler(key: string) {
  return https.get(key, { agent: new https.Agent(TLS) });
}
export async function other(key: string) {
  return https.get(key, { agent: new https.Agent({ ...TLS }) });
}
`,
        "new https.Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import https from "node:https";
      const TLS = { rejectUnauthorized: false };
      const agent = new https.Agent({ ...TLS, keepAlive: true });
      export async function handler(key: string) {
        return https.get(key, { agent });
      }
      export async function other(key: string) {
        return https.get(key, { agent: new https.Agent({ ...TLS }) });
      }
      "
    `);
  });

  it("works in switch cases, loops and nested functions", () => {
    expect(
      fixed(
        `import { Agent } from "undici";

export function handler(ids: string[]) {
  for (const id of ids) {
    switch (id) {
      case "a":
        const agent = new Agent();
        fetch(id, { dispatcher: agent });
    }
  }
}
`,
        "new Agent(",
      ),
    ).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const agent = new Agent();

      export function handler(ids: string[]) {
        for (const id of ids) {
          switch (id) {
            case "a":
              fetch(id, { dispatcher: agent });
          }
        }
      }
      "
    `);
  });

  it("keeps templates as they are", () => {
    expect(
      fixed(
        `import { S3Client } from "@aws-sdk/client-s3";

export const f = () => {
    const s3 = new S3Client({
        region: "eu-west-1",
        customUserAgent: \`a
        b\`,
    });
    return s3.send(1);
};
`,
        "new S3Client(",
      ),
    ).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3 = new S3Client({
          region: "eu-west-1",
          customUserAgent: \`a
              b\`,
      });

      export const f = () => {
          return s3.send(1);
      };
      "
    `);
  });

  it("puts nothing inside an inline require", () => {
    expect(
      fixed(
        `exports.f = (id) => fetch(id, { dispatcher: new (require("undici").Agent)() });
`,
        "new (require",
      ),
    ).toMatchInlineSnapshot(`
      "const dispatcher = new (require("undici").Agent)();

      exports.f = (id) => fetch(id, { dispatcher });
      "
    `);
  });

  it.each([
    ["a path", 'require("node:path").join(__dirname, "agent.sock")'],
    ["a header", '`Basic ${Buffer.from(KEY).toString("base64")}`'],
    ["text", "KEY.trim()"],
    ["arithmetic", "-1 * Number(KEY)"],
    ["a condition", 'KEY === "key" ? "a" : undefined'],
    ["a regular expression", "/x/i"],
    ["a function of the module", "(name) => name + KEY"],
    ["an enumeration of a package", "RedirectHandler.name"],
  ])("goes when an argument is %s", (_, value) => {
    const code = `import { Agent, RedirectHandler } from "undici";\nconst KEY = "key";\nexport const f = (id) => fetch(id, { dispatcher: new Agent({ x: ${value} }) });\n`;
    expect(fixed(code, "new Agent(")).toContain(`const dispatcher = new Agent({ x: ${value} });`);
  });

  it.each([
    ["the clock", "Date.now()"],
    ["chance", "Math.random()"],
    ["a stateful regular expression", "/x/g"],
    ["an effect", "(count += 1)"],
    ["a global that something may set", "globalThis.x"],
    ["a method of an unknown object", "thing.toString()"],
  ])("stays when an argument is %s", (_, value) => {
    const code = `import { Agent } from "undici";\nimport { thing } from "thing";\nlet count = 0;\nexport const f = (id) => fetch(id, { dispatcher: new Agent({ x: ${value} }) });\n`;
    expect(fixed(code, "new Agent(")).toBeUndefined();
  });
});
