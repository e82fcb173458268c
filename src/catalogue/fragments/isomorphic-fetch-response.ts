import type { ResponseEntry } from "../response-schema.js";

/** The response of what is node-fetch 2 on Node, and the browser's own `fetch` in a browser. */
export const ISOMORPHIC_FETCH_RESPONSE: ResponseEntry = {
  arrives: "promise",
  interface: "isomorphic-fetch",
  absoluteUrls: true,
  browserOptions: [{ option: "credentials", is: "include" }],
};
