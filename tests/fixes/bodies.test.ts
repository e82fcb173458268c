import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { repaired, runModule } from "../support/repaired.js";

/** Every place in which the rule inserts a release: the module before and after it gives the same, and afterwards nothing stays open. */
const SHAPES: Readonly<Record<string, string>> = {
  "a throw without braces":
    "const res = await fetch(u); if (!res.ok) throw new Error(`no: ${res.status}`); return res.text();",
  "a return in a block":
    "const res = await fetch(u); if (res.status === 404) { /* gone */ return 'gone'; } return res.text();",
  "else without braces": "const res = await fetch(u); if (res.ok) return res.text(); else return res.status;",
  "several exits":
    "const res = await fetch(u); if (res.status === 404) return 4; if (res.status === 200) return 2; return res.text();",
  "continue in a loop":
    "let n = 0; while (n < 3) { const res = await fetch(u); n++; if (res.status !== 201) continue; return res.text(); } return n;",
  "break out of a loop":
    "let n = 0; for (;;) { const res = await fetch(u); n = res.status; if (n !== 201) break; return res.text(); } return n;",
  "a case of a switch":
    "const res = await fetch(u); switch (res.status) { case 404: return 'gone'; case 200: return 'here'; default: return res.text(); }",
  "assigned over": "let res = await fetch(u); if (res.status !== 201) res = await fetch(u); return res.text();",
  "the end of a function": "const res = await fetch(u); if (res.status === 404) throw new Error(await res.text());",
  "the end of a try":
    "try { const res = await fetch(u); if (res.status === 404) throw new Error(await res.text()); } catch (error) { return error.message.length; }",
  "a throw in a try":
    "try { const res = await fetch(u); if (!res.ok) throw new Error('no'); return await res.text(); } catch (error) { return error.message; }",
  "a return in a try with finally":
    "let done = 0; try { const res = await fetch(u); if (res.status !== 201) return res.status; return await res.text(); } finally { done++; }",
  "never read": "const res = await fetch(u); return res.headers.get('x-name');",
  "never read, in one line without a semicolon": "let res\nres = await fetch(u)\nreturn res.status",
  "a bare statement": "await fetch(u); return 'sent';",
};

const module = (statements: string) => `exports.ask = async (u) => { ${statements} };`;
const LARGE = "x".repeat(500_000);
const FEW = 2;

const PATHS = ["/", "/gone", "/", "/gone", "/", "/gone"];

interface Run {
  readonly answers: readonly unknown[];
  readonly open: number;
}

/** Calls a module against a server of its own, so that no pool remembers another run, and counts the sockets that stay. */
async function run(code: string): Promise<Run> {
  const sockets = new Set<Socket>();
  const server = http.createServer((request, response) => {
    response.writeHead(request.url === "/gone" ? 404 : 200, { "x-name": "y" });
    response.end(LARGE);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { ask } = runModule<{ ask: (url: string) => Promise<unknown> }>(code);
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers: unknown[] = [];
    for (const path of PATHS) answers.push(await ask(origin + path).catch((error: Error) => `threw ${error.message}`));
    for (let waits = 0; waits < 10 && sockets.size > FEW; waits += 1) await setTimeout(50);
    return { answers, open: sockets.size };
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("inserted releases", () => {
  describe.each(["read", "cancel"])("%s", (fetchRelease) => {
    it.each(Object.entries(SHAPES))("%s", async (_name, statements) => {
      const code = module(statements);
      const fixed = repaired(rule, code, [{ fetchRelease }]);
      expect(fixed.messages.length).toBeGreaterThan(0);
      expect(fixed.left).toBe(0);
      const [before, after] = [await run(code), await run(fixed.code)];
      expect(after.answers).toEqual(before.answers);
      expect(before.open).toBeGreaterThan(FEW);
      expect(after.open).toBeLessThanOrEqual(FEW);
    });
  });

  it("cancels a body that only has a name of its own", async () => {
    const code = module(
      "const { body, status } = await fetch(u); if (status !== 201) return status; return new Response(body).text();",
    );
    const fixed = repaired(rule, code, [{ fetchRelease: "cancel" }]);
    expect(fixed.code).toContain("{ await body?.cancel(); return status; }");
    expect((await run(fixed.code)).open).toBeLessThanOrEqual(FEW);
  });
});
