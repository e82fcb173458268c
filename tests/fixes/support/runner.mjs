// Runs programs against a loopback server that counts connections. Started by `executor.ts`, one message a program.
import http from "node:http";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** What the server saw since it was last asked. */
let connections = 0;
let requests = [];
const server = http.createServer((request, response) => {
  const { method, url, headers, socket } = request;
  const seen = {
    method,
    url,
    from: socket.remoteAddress,
    tag: headers["x-tag"] ?? null,
    count: headers["x-count"] ?? null,
  };
  requests.push(JSON.stringify(seen));
  request.resume();
  response.setHeader("content-type", "application/json");
  setImmediate(() => response.end(JSON.stringify(seen)));
});
// Longer than any program runs, so that a connection that nothing reuses stays open.
server.keepAliveTimeout = 60_000;
server.on("connection", () => (connections += 1));
server.listen(0, "127.0.0.1", () => process.send({ origin: `http://127.0.0.1:${server.address().port}` }));

process.on("unhandledRejection", () => {});

process.on("message", async ({ id, file, calls, environment, concurrent }) => {
  connections = 0;
  requests = [];
  const outcome = { id, results: [], early: null, loadError: null };
  try {
    process.env.ADDRESS = environment === "settles" ? "4" : "3";
    const program = await import(pathToFileURL(file).href);
    outcome.early = await settle(async () => (await (program.early ?? program.default?.early)) ?? null);
    const names = Object.keys(program).filter((name) => /^f\d+$/.test(name));
    const functions = names.length > 0 ? program : program.default;
    const list = Object.keys(functions)
      .filter((name) => /^f\d+$/.test(name))
      .toSorted();
    const run = (name, call) =>
      settle(() => functions[name]({ id: call, address: 2 + (call % 3), flag: call % 4 !== 3 }));
    for (const name of list) {
      for (let call = 0; call < calls; call += 1) {
        process.env.ADDRESS = "3";
        outcome.results.push(await run(name, call));
      }
      if (!concurrent) continue;
      outcome.results.push(...(await Promise.all(Array.from({ length: calls }, (_, call) => run(name, call)))));
    }
  } catch (error) {
    outcome.loadError = describe(error);
  }
  outcome.connections = connections;
  outcome.requests = requests.toSorted();
  // The next program starts without connections of this one, on either side.
  http.globalAgent.destroy();
  server.closeAllConnections();
  await setTimeout(10);
  process.send(outcome);
});

/** A value or an error, as text that can be compared. */
async function settle(run) {
  try {
    return `returned ${JSON.stringify(await run())}`;
  } catch (error) {
    return `threw ${describe(error)}`;
  }
}

function describe(error) {
  return `${error?.name}: ${error?.code ?? ""} ${error?.message}`.replaceAll(/\(reading '[^']*'\)/g, "");
}
