import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { apply } from "../support/repair.js";
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
  "several exits of a branch":
    "const res = await fetch(u); if (res.status !== 201) { const { status } = res; if (status === 404) { return 'gone'; } throw new Error(`no: ${status}`); } return res.text();",
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
  "a call that never returns":
    "const fail = () => { throw new Error('no'); }; const res = await fetch(u); if (!res.ok) fail(); return res.text();",
  "such a call that is returned":
    "const fail = () => { throw new Error('no'); }; const res = await fetch(u); if (!res.ok) return fail(); return res.text();",
  "a member of what nobody holds": "return (await fetch(u)).status;",
  "a condition on what nobody holds": "if ((await fetch(u)).ok) return 'yes'; return 'no';",
  "the argument of a call": "return String((await fetch(u)).status);",
  destructured: "const { status, headers } = await fetch(u); return status + headers.get('x-name');",
  "in an arrow function": "const status = async () => (await fetch(u)).status; return status();",
  "a promise that nobody looks at": "await fetch(u).catch(() => {}); return 'sent';",
  "a promise that is made on some ways only":
    "const send = (isOn) => { if (isOn) return fetch(u); }; await Promise.all([send(false), send(true)]); return 'sent';",
  "several promises that nobody looks at": "await Promise.all([fetch(u), fetch(u)]); return 'sent';",
  "a callback that gets nothing": "return fetch(u).then(() => 'sent');",
  "a callback that only looks": "return fetch(u).then((res) => res.status);",
  "a callback that throws":
    "return fetch(u).then((res) => { if (!res.ok) throw new Error('no'); return res.text(); }).catch((error) => error.message);",
  "a callback that throws, with its error":
    "return fetch(u).then(function (res) { if (res.status !== 201) throw new Error(`no: ${res.status}`); return res.text(); });",
  "a request that may fail":
    "const res = await fetch(u).catch(() => null); if (!res?.ok) return 'no'; return res.text();",
  "read on one of two ways":
    "const res = await fetch(u); let text = 'none'; if (res.ok) { text = await res.text(); } return text.length;",
  "read on one of three ways":
    "const res = await fetch(u); let text = 'none'; if (res.status === 404) { text = 'gone'; } else if (res.status === 201) { text = await res.text(); } return text;",
  "read by one side of a choice":
    "const res = await fetch(u); return res.status === 404 ? 'gone' : (await res.text()).length;",
  "read by the other side, and kept":
    "const res = await fetch(u); const text = res.ok ? await res.text() : 'no'; return text.length;",
  "read behind a condition": "const res = await fetch(u); return res.ok && (await res.text()).length;",
  "a retry, with a pause":
    "for (let n = 0; n < 2; n++) { const res = await fetch(u); if (res.status === 201) return res.text(); await new Promise((done) => setTimeout(done, 5)); } return 'gave up';",
  "a retry by an exception":
    "let last; for (let n = 0; n < 2; n++) { try { const res = await fetch(u); if (res.status === 201) return await res.text(); throw new Error(`no: ${res.status}`); } catch (error) { last = error.message; } } return last;",
  "a retry with a variable outside":
    "let res; for (let n = 0; n < 2; n++) { res = await fetch(u); if (res.ok) break; } return (await res.text()).length;",
  "such a call that is caught":
    "const fail = () => { throw new Error('no'); }; try { const res = await fetch(u); if (!res.ok) fail(); return await res.text(); } catch (error) { return error.message; }",
};

const module = (statements: string) => `exports.ask = async (u) => { ${statements} };`;
const LARGE = "x".repeat(500_000);
const FEW = 2;

const PATHS = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? "/" : "/gone"));

interface Run {
  readonly answers: readonly unknown[];
  /** The most sockets that were open after a call: the garbage collector frees what nothing holds. */
  readonly most: number;
  /** The sockets that are open in the end. */
  readonly open: number;
}

/** Calls a module against a server of its own, so that no pool remembers another run, and counts the sockets that stay. */
async function run(code: string): Promise<Run> {
  const sockets = new Set<Socket>();
  const server = http.createServer((request, response) => {
    response.writeHead(request.url === "/gone" ? 404 : 200, { "x-name": "y", "content-length": LARGE.length });
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
    let most = 0;
    for (const path of PATHS) {
      answers.push(await ask(origin + path).catch((error: Error) => `threw ${error.message}`));
      await setTimeout(20);
      most = Math.max(most, sockets.size);
    }
    for (let waits = 0; waits < 10 && sockets.size > FEW; waits += 1) await setTimeout(50);
    return { answers, most, open: sockets.size };
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
      expect(before.most).toBeGreaterThan(FEW);
      expect(after.open).toBeLessThanOrEqual(FEW);
    });
  });

  const AXIOS = "require('axios').get(u, { responseType: 'stream', validateStatus: null, httpAgent: agent })";
  const TOO_LARGE = "['content-length'] > 1000";
  const HTTP = (code: string) =>
    `return new Promise((done) => require('node:http').get(u, { agent }, (res) => { ${code} }));`;
  /** What is suggested, in its order. The agent keeps connections that come free. */
  const SUGGESTED: Readonly<Record<string, readonly [statements: string, kinds: readonly string[]]>> = {
    "its own controller": [
      "const own = new AbortController(); const res = await fetch(u, { signal: own.signal }); if (!res.ok) throw new Error('no'); return res.text();",
      ["cancel", "abort", "read"],
    ],
    "its own controller, in a callback of a promise": [
      "const own = new AbortController(); return fetch(u, { signal: own.signal }).then((res) => { if (!res.ok) throw new Error('no'); return res.text(); });",
      ["cancel", "abort", "read"],
    ],
    "its own controller, with a timer": [
      "const own = new AbortController(); const timer = setTimeout(() => own.abort(), 9000); try { const res = await fetch(u, { signal: own.signal }); if (!res.ok) return res.status; return await res.text(); } finally { clearTimeout(timer); }",
      ["cancel", "abort", "read"],
    ],
    "a size that is refused": [
      "const res = await fetch(u); if (Number(res.headers.get('content-length')) > 1000) throw new Error('large'); return res.text();",
      ["cancel", "read"],
    ],
    "a size that is refused by node:http": [
      HTTP(
        `if (res.headers${TOO_LARGE}) return done('large'); res.on('data', () => {}).on('end', () => done('small'));`,
      ),
      ["cancel", "release"],
    ],
    "a size that is refused by axios": [
      `const res = await ${AXIOS}; if (res.headers${TOO_LARGE}) return 'large'; return (await res.data.toArray()).length;`,
      ["cancel", "release"],
    ],
  };

  describe.each(Object.entries(SUGGESTED))("%s", (_name, [statements, kinds]) => {
    const code = `const agent = new (require('node:http').Agent)({ keepAlive: true }); ${module(statements)}`;
    const suggestions = repaired(rule, code).messages.flatMap((message) => message.suggestions ?? []);

    it("is suggested in this order", () => {
      expect(suggestions.map(({ messageId }) => messageId)).toEqual(kinds);
    });

    it.each(kinds)("%s", async (kind) => {
      const { fix } = suggestions.find(({ messageId }) => messageId === kind)!;
      const [before, after] = [await run(code), await run(apply(code, [fix]))];
      expect(after.answers).toEqual(before.answers);
      expect(before.most).toBeGreaterThan(FEW);
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
