import { expect, it } from "vitest";
import { clientConstruction } from "../../../src/recognition/client-construction.js";
import { agentAlone } from "../../../src/repair/hoist/forms/agent-alone.js";
import { capped } from "../../../src/repair/hoist/forms/capped.js";
import { connectedOnce } from "../../../src/repair/hoist/forms/connected.js";
import { answerTo, type Form } from "../../../src/repair/hoist/forms/form.js";
import { keptOpen } from "../../../src/repair/hoist/forms/kept-open.js";
import { keyedCache } from "../../../src/repair/hoist/forms/keyed-cache.js";
import { lazy } from "../../../src/repair/hoist/forms/lazy.js";
import { memoisedFactory } from "../../../src/repair/hoist/forms/memoised-factory.js";
import { moduleConstant } from "../../../src/repair/hoist/forms/module-constant.js";
import { sharedPool } from "../../../src/repair/hoist/forms/shared-pool.js";
import { hoistabilityOf } from "../../../src/repair/hoist/hoistability.js";
import { isCallOrNew } from "../../../src/syntax/nodes.js";
import { CLIENTS } from "../../support/clients.js";
import { nodeAt, parse } from "../../support/parse.js";
import { apply } from "../../support/repair.js";

const FORMS: Readonly<Record<string, Form>> = {
  moduleConstant,
  agentAlone,
  sharedPool,
  connectedOnce,
  capped,
  keptOpen,
  keyedCache,
  lazy,
  memoisedFactory,
};

const IMPORTS = `import axios from "axios";
import { Agent, Client as Undici } from "undici";
import { Client, Pool } from "pg";
import { S3Client } from "@aws-sdk/client-s3";
`;

const LAZY = "{ s3 ??= new S3Client({ region: process.env.REGION });";

it.each<[form: keyof typeof FORMS, made: string, body: string, written: string | undefined]>([
  [
    "moduleConstant",
    "new Agent(",
    "async () => fetch(u, { dispatcher: new Agent() })",
    "const dispatcher = new Agent();",
  ],
  ["moduleConstant", "new S3Client(", "async (r) => new S3Client({ region: r }).send()", undefined],
  [
    "agentAlone",
    "axios.create(",
    "async (r) => axios.create({ headers: { r }, httpAgent: new Agent() }).get(r)",
    "const httpAgent = new Agent();",
  ],
  ["agentAlone", "axios.create(", "async (r) => axios.create({ headers: { r } }).get(r)", undefined],
  [
    "sharedPool",
    "new Client(",
    "async () => { const db = new Client(); await db.connect(); await db.query(`select 1`); await db.end(); }",
    "const db = new Pool();",
  ],
  ["sharedPool", "new Client(", "async () => { const db = new Client(); await db.query(`begin`); }", undefined],
  ["connectedOnce", "new S3Client(", "async () => new S3Client({}).send()", undefined],
  [
    "capped",
    "new Agent(",
    "async () => fetch(u, { dispatcher: new Agent({ connections: 1 }) })",
    "const dispatcher = new Agent(",
  ],
  ["capped", "new Undici(", "async () => new Undici('https://a.example').request({})", undefined],
  [
    "keptOpen",
    "new Agent(",
    "async () => { const agent = new Agent(); await fetch(u, { dispatcher: agent }); await agent.close(); }",
    "const agent = new Agent();",
  ],
  ["keptOpen", "new Agent(", "async () => fetch(u, { dispatcher: new Agent() })", undefined],
  [
    "keyedCache",
    "new S3Client(",
    "async (region: string) => { const s3 = new S3Client({ region }); return s3.send(u); }",
    "s3Clients.set(region, s3);",
  ],
  ["keyedCache", "new S3Client(", "async () => { const s3 = new S3Client({}); return s3.send(u); }", undefined],
  [
    "lazy",
    "new S3Client(",
    "async () => { const s3 = new S3Client({ region: process.env.REGION }); return s3.send(u); }",
    LAZY,
  ],
  ["lazy", "new S3Client(", "async (r) => { const s3 = new S3Client({ region: r }); return s3.send(u); }", undefined],
  [
    "memoisedFactory",
    "new S3Client(",
    "async () => { const token = await login(); const s3 = new S3Client({ token }); return s3; }",
    "return (sharedS3 ??= (async () => {",
  ],
  ["memoisedFactory", "new S3Client(", "async (r) => { const s3 = new S3Client({ r }); return s3; }", undefined],
])("%s of %s in %s", (name, made, body, written) => {
  const code = `${IMPORTS}export const f = ${body};\n`;
  const file = parse(code, { settings: { "connection-reuse": { clients: CLIENTS } } });
  const node = nodeAt(file, made);
  if (!isCallOrNew(node) || !clientConstruction(node, file)) throw new Error("no client");
  const client = hoistabilityOf(node, file);
  const form = FORMS[name]!;
  const repair = answerTo(form, client, file) && form.repair(client, file);
  const output = repair && apply(code, repair.edits);
  if (written === undefined) expect(output).toBeUndefined();
  else expect(output).toContain(written);
});

it("fits only where it overcomes all that stands, and the obstacle that it is for is among it", () => {
  const code = `${IMPORTS}export const f = async () => fetch(u, { dispatcher: new Agent({ connections: 1 }) });`;
  const file = parse(code, { settings: { "connection-reuse": { clients: CLIENTS } } });
  const client = hoistabilityOf(nodeAt(file, "new Agent(") as never, file);
  expect(client.obstacles.map(({ reason }) => reason)).toEqual(["capped"]);
  const form = (changes: Partial<Form>): Form => ({ answer: () => "solved", repair: () => undefined, ...changes });
  expect(answerTo(form({}), client, file)).toBe("solved");
  expect(answerTo(form({ answer: () => "asked" }), client, file)).toBe("asked");
  expect(answerTo(form({ madeFor: "capped" }), client, file)).toBe("solved");
  expect(answerTo(form({ madeFor: "closed" }), client, file)).toBeUndefined();
  expect(answerTo(form({ answer: ({ reason }) => (reason === "closed" ? "solved" : undefined) }), client, file)).toBe(
    undefined,
  );
});
