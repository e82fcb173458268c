import type http from "node:http";
import { text } from "node:stream/consumers";

/** One GET through `node:http` or `node:https`, its body read to the end. */
export function get(
  transport: Pick<typeof http, "get">,
  url: string | URL,
  options: http.RequestOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    transport.get(url, options, (response) => resolve(text(response))).on("error", reject);
  });
}
