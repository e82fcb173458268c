import { sendLoad } from "./load.mjs";
import { startService } from "./service.mjs";
import { startUpstream } from "./upstream.mjs";

/** What is asked of the service, with the file that answers. Paths differ from request to request. */
export const ENDPOINTS = [
  { name: "GET /prices/:id", file: "routes/prices.js", pathOf: (index) => `/prices/${index}` },
  { name: "GET /stock/:id", file: "routes/stock.js", pathOf: (index) => `/stock/${index}` },
  { name: "GET /baskets/:ids", file: "routes/baskets.js", pathOf: (index) => `/baskets/${index},2,3` },
  { name: "GET /availability/:ids", file: "routes/baskets.js", pathOf: (index) => `/availability/${index},5` },
  { name: "GET /shipping/:id", file: "routes/shipping.js", pathOf: (index) => `/shipping/${index}` },
  { name: "GET /carriers", file: "routes/shipping.js", pathOf: () => "/carriers" },
  { name: "GET /reviews/:id", file: "routes/reviews.js", pathOf: (index) => `/reviews/${index}` },
  { name: "GET /account/:id", file: "routes/account.js", pathOf: (index) => `/account/${index}` },
  { name: "GET /rates/:currency", file: "routes/rates.cjs", pathOf: (index) => `/rates/c${index}` },
  { name: "GET /summaries/:id", file: "routes/summaries.js", pathOf: (index) => `/summaries/${index}` },
  { name: "GET /quote/:id (Lambda)", file: "lambda/quote.js", pathOf: (index) => `/quote/${index}` },
];

/** Runs the service of a directory under the load, endpoint by endpoint, against an upstream that counts. */
export async function measure(directory, load) {
  const upstream = await startUpstream();
  try {
    const service = await startService(directory, upstream.url);
    try {
      const measured = [];
      for (const endpoint of ENDPOINTS) {
        await upstream.restart();
        const answers = await sendLoad(service.url, endpoint.pathOf, load);
        measured.push({ name: endpoint.name, answers, ...upstream.counts() });
      }
      return measured;
    } finally {
      await service.stop();
    }
  } finally {
    await upstream.stop();
  }
}
