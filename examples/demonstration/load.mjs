import http from "node:http";

/**
 * Sends `requests` requests, `concurrency` at a time, and gives each answer and how long it took. The
 * load keeps its own connections to the service, so that they do not weigh on the comparison.
 */
export async function sendLoad(base, pathOf, { requests, concurrency }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  const answers = Array.from({ length: requests });
  let next = 0;
  async function worker() {
    while (next < requests) {
      const index = next;
      next += 1;
      const start = performance.now();
      answers[index] = { ...(await get(`${base}${pathOf(index)}`, agent)), milliseconds: performance.now() - start };
    }
  }
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    agent.destroy();
  }
  return answers;
}

function get(url, agent) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, timeout: 30_000 }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (body += chunk));
        response.on("end", () => resolve({ status: response.statusCode, body }));
        response.on("error", reject);
      })
      .on("timeout", function () {
        this.destroy(new Error(`no answer from ${url}`));
      })
      .on("error", reject);
  });
}
