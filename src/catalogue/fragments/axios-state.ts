import type { StateMember } from "../library-schema.js";

/**
 * What every request of an instance of axios shares.
 * @param owner where a client that wraps one holds it, as a dotted path that ends in a dot
 */
export function stateOfAxios(owner = ""): readonly StateMember[] {
  return [
    {
      path: `${owner}defaults`,
      kind: "write",
      changes: "the defaults of every request",
      perCall: "client.get(url, { headers })",
      asOption: {
        options: {
          [`${owner}defaults.headers.common.*`]: "headers.*",
          [`${owner}defaults.headers.*`]: "headers.*",
          [`${owner}defaults.baseURL`]: "baseURL",
          [`${owner}defaults.timeout`]: "timeout",
          [`${owner}defaults.auth`]: "auth",
        },
      },
    },
    {
      path: `${owner}interceptors.request.use`,
      kind: "call",
      changes: "the request interceptors",
      perCall: "client.get(url, { headers })",
      accumulates: true,
      undoneBy: [`${owner}interceptors.request.eject`, `${owner}interceptors.request.clear`],
    },
    {
      path: `${owner}interceptors.response.use`,
      kind: "call",
      changes: "the response interceptors",
      perCall: "client.get(url, { transformResponse })",
      accumulates: true,
      undoneBy: [`${owner}interceptors.response.eject`, `${owner}interceptors.response.clear`],
    },
  ];
}
