// Makes the skeleton of a catalogue entry, with its proof and its test, for a person to fill in:
//   npm run new -- library @acme/http Client
//   npm run new -- host "Acme Queue" @acme/queue
// Files that are there already are left as they are.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { root } from "./set-up.mjs";

const USAGE = `usage: npm run new -- library PACKAGE CLIENT
       npm run new -- host NAME PACKAGE`;

const { values, positionals } = parseArgs({
  options: { directory: { type: "string", default: root } },
  allowPositionals: true,
});
const [kind, name, second] = positionals;
const skeleton = { library, host }[kind];
if (!skeleton || !name || !second) {
  console.error(USAGE);
  process.exit(2);
}
const { files, next } = skeleton(name, second);
for (const [path, text] of Object.entries(files)) write(join(values.directory, path), path, text);
console.log(`\n${next}`);

function write(file, path, text) {
  if (existsSync(file)) {
    console.log(`is there already: ${path}`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

function library(module, client) {
  const file = fileName(module);
  const proof = `${file}.proof.test.ts`;
  return {
    files: {
      [`src/catalogue/libraries/${file}.ts`]: `import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "${module}",
  docs: "https://www.npmjs.com/package/${module}",
  proof: "${proof}",
  clients: {
    ${client}: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
    },
  },
} satisfies LibraryEntry;
`,
      [`proofs/more/${proof}`]: `import { ${client} } from "${module}";
import { prove } from "../support/prove.js";

prove({
  library: "${module}",
  client: "${client}",
  create: ({ url, options }) => new ${client}({ ...options, baseUrl: url }),
  send: (client) => client.get("/"),
});
`,
      [`tests/catalogue/libraries/${file}.test.ts`]: `import { it } from "vitest";
import { expectMarked } from "../../support/marked.js";

const IMPORTS = \`import express from "express"; import { ${client} } from "${module}"; const app = express();\`;

it("reports a client for each request", () => {
  expectMarked(
    "no-per-request-client",
    \`\${IMPORTS}
app.get("/", async (req, res) => {
  const client = new ${client}(); // ! perRequest
  res.json(await client.get("/"));
});\`,
  );
});

it("is silent about one at module scope", () => {
  expectMarked(
    "no-per-request-client",
    \`\${IMPORTS}
const client = new ${client}();
app.get("/", async (req, res) => {
  res.json(await client.get("/"));
});\`,
  );
});
`,
    },
    next: `Next: fill in what the library does (the fields are described in src/catalogue/library-schema.ts), add
"${module}" to proofs/more/package.json, and run \`npm run proofs:all\`, \`npm run docs\`, \`npm test\`.`,
  };
}

function host(label, module) {
  const file = fileName(label);
  return {
    files: {
      [`src/catalogue/hosts/${file}.ts`]: `import type { HostEntry } from "../host-schema.js";

export default {
  host: "${label}",
  docs: "https://www.npmjs.com/package/${module}",
  modules: ["${module}"],
  scopes: [{ match: "call", runs: "perRequest", what: "handler", callees: ["create"], handlers: "all" }],
} as const satisfies HostEntry;
`,
      [`tests/catalogue/hosts/${file}.ts`]: `import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "${label}",
    calls: [
      [
        \`import { create } from "${module}"; create(async () => { here(); });\`,
        "perRequest import: ${label} handler \`create()\`",
      ],
    ],
    friends: [[\`import { create } from "./create.js"; create(async () => { here(); });\`]],
  },
] satisfies readonly HostCases[];
`,
    },
    next: `Next: say by which shapes the host takes functions, and how often it runs each (src/catalogue/host-schema.ts), with
a case for every shape, and \`npm run docs\`, \`npm test\`.`,
  };
}

/** `@acme/http` as the name of a file: `acme-http`. */
function fileName(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
