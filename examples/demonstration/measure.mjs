import { sendLoad } from "./load.mjs";
import { startService } from "./service.mjs";
import { startUpstream } from "./upstream.mjs";

/** What is asked of the service, with paths that differ from request to request. */
const ENDPOINTS = [
  { name: "GET /prices/:id", pathOf: (index) => `/prices/${index}` },
  { name: "GET /stock/:id", pathOf: (index) => `/stock/${index}` },
  { name: "GET /baskets/:ids", pathOf: (index) => `/baskets/${index},2,3` },
  { name: "GET /availability/:ids", pathOf: (index) => `/availability/${index},5` },
  { name: "GET /shipping/:id", pathOf: (index) => `/shipping/${index}` },
  { name: "GET /carriers", pathOf: () => "/carriers" },
  { name: "GET /reviews/:id", pathOf: (index) => `/reviews/${index}` },
  { name: "GET /account/:id", pathOf: (index) => `/account/${index}` },
  { name: "GET /rates/:currency", pathOf: (index) => `/rates/c${index}` },
  { name: "GET /summaries/:id", pathOf: (index) => `/summaries/${index}` },
  { name: "GET /quote/:id (Lambda)", pathOf: (index) => `/quote/${index}` },
];

/**
 * Runs the services of some directories under the same load, each against an upstream of its own that counts.
 * They take turns, endpoint by endpoint, so that whatever else the machine does weighs on all of them.
 */
export async function measure(directories, load) {
  const running = [];
  try {
    for (const directory of directories) running.push(await start(directory));
    for (const endpoint of ENDPOINTS) {
      for (const { upstream, service, measured } of running) {
        await upstream.restart();
        const answers = await sendLoad(service.url, endpoint.pathOf, load);
        measured.push({ name: endpoint.name, answers, ...upstream.counts() });
      }
    }
    return running.map(({ measured }) => measured);
  } finally {
    await Promise.all(running.map(stop));
  }
}

async function start(directory) {
  const upstream = await startUpstream();
  try {
    return { upstream, service: await startService(directory, upstream.url), measured: [] };
  } catch (error) {
    await upstream.stop();
    throw error;
  }
}

async function stop({ upstream, service }) {
  await service.stop();
  await upstream.stop();
}
