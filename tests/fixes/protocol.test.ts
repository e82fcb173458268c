import { describe, expect, it } from "vitest";
import { commentsOf, fix, lint, suggested } from "./support/repairing.js";
import { CONNECTING, run, type ConnectingClient } from "./support/protocol.js";

const FILE = "/project/src/service.js";

/** Programs as people write them: prepared by a statement or in one expression, closed at the end, in `finally`, or never. */
function programs({ requires, makes, entry }: ConnectingClient): Readonly<Record<string, string>> {
  const prepare =
    entry.preparation && !entry.preparation.optional ? `  await client.${entry.preparation.by[0]}();\n` : "";
  const ending = entry.ending?.by.find((path) => !path.includes("."));
  const program = (body: string) => `${requires}\n\nexports.handler = async (input) => {\n${body}};\n`;
  const made = `  const client = ${makes};\n`;
  const chained = `  const client = await ${makes}.${entry.preparation?.by[0]}();\n`;
  const use = "client.work(input)";
  const close = `await client.${ending}();\n`;
  return {
    left: program(`${made}${prepare}  return await ${use};\n`),
    listening: program(
      `${made}  client.on("error", (error) => console.error(error));\n${prepare}  return await ${use};\n`,
    ),
    ...(ending && {
      closed: program(`${made}${prepare}  const result = await ${use};\n  ${close}  return result;\n`),
      "closed in the end": program(
        `${made}${prepare}  // Whatever happens.\n  try {\n    return await ${use};\n  } finally {\n    ${close}  }\n`,
      ),
    }),
    ...(entry.preparation?.givesClient && {
      chained: program(`${chained}  return await ${use};\n`),
      ...(ending && {
        "chained, closed": program(`${chained}  const result = await ${use};\n  ${close}  return result;\n`),
      }),
    }),
    "from a factory": `${requires}\n\nasync function make() {\n${made}${prepare}  return client;\n}\n\nexports.handler = async (input) => {\n  const client = await make();\n  return await ${use};\n};\n`,
  };
}

/** The programs after the fix and after each suggestion. */
function repaired(code: string): readonly { readonly kind: string; readonly output: string }[] {
  const { output } = fix(code, FILE, "every client");
  return output === code ? suggested(code, FILE, "every client") : [{ kind: "fix", output }];
}

const offered = new Map<string, Set<string>>();

describe.each(CONNECTING.map((client) => ({ ...client, cases: Object.entries(programs(client)) })))(
  "$name",
  ({ name, cases, ...client }) => {
    it.each(cases)("%s", async (shape, code) => {
      for (const { kind, output } of repaired(code)) {
        offered.set(kind, (offered.get(kind) ?? new Set()).add(name));
        expect(lint(output, FILE, "every client").filter((message) => message.fix)).toEqual([]);
        expect(commentsOf(output)).toEqual(commentsOf(code));
        await compare(code, output, client, shape);
      }
    });
  },
);

it("offers every kind of repair that a client which connects can have", () => {
  expect([...offered.keys()].toSorted()).toMatchInlineSnapshot(`
    [
      "connect",
      "connectOpen",
      "fix",
      "lazy",
      "lazyGlobal",
      "lazyOpen",
      "memoise",
      "sharePool",
    ]
  `);
});

/** Both give the same, in turn and together, also when connecting fails at first; the repaired one makes one client. */
async function compare(
  before: string,
  after: string,
  client: Pick<ConnectingClient, "entry" | "method">,
  shape: string,
): Promise<void> {
  for (const concurrent of [false, true]) {
    const old = await run(before, client, { calls: 3, concurrent });
    const now = await run(after, client, { calls: 3, concurrent });
    expect(now.results, `${shape}\n${after}`).toEqual(old.results);
    expect(now.results.filter((result) => result.startsWith("failed"))).toEqual([]);
    expect([now.made, now.ended], after).toEqual([1, 0]);
  }
  const { preparation } = client.entry;
  if (!preparation || preparation.optional) return;
  const recovered = await run(after, client, { calls: 3, concurrent: false, failures: 1 });
  expect(recovered.results, after).toEqual(["failed: refused", "work 1", "work 2"]);
}
