import { createServer } from "node:http";
import { once } from "node:events";

/** So long does an answer take, as if there were something to look up. */
const THINKING_MS = 2;

/**
 * A server on loopback that answers every path in its own way, and counts the TCP connections it is
 * given since the last `restart()`.
 */
export async function startUpstream() {
  const open = new Set();
  let opened = 0;
  let peak = 0;
  let history = [];
  let start = 0;
  const note = () => history.push({ milliseconds: performance.now() - start, open: open.size, opened });
  const server = createServer((request, response) => {
    request.resume();
    note();
    setTimeout(
      () => response.setHeader("content-type", "application/json").end(JSON.stringify(answer(request))),
      THINKING_MS,
    );
  });
  server.on("connection", (socket) => {
    opened += 1;
    open.add(socket);
    peak = Math.max(peak, open.size);
    if (opened === 1) start = performance.now();
    note();
    socket.on("close", () => open.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Connections opened, the most that were open at a time, and both over time. */
    counts: () => ({ opened, peak, history }),
    /** Closes every connection and starts to count from zero. */
    async restart() {
      server.closeAllConnections();
      while (open.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      opened = 0;
      peak = 0;
      history = [];
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is asked for decides the answer, so that equal requests have equal answers. */
function answer({ url, headers }) {
  const value = [...url].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 10_007, 7);
  if (url === "/v1/chat/completions")
    return { choices: [{ message: { role: "assistant", content: "Mostly liked." } }] };
  return { path: url, value, user: headers.authorization ?? null, notes: "x".repeat(200 + (value % 800)) };
}
