import type { Library } from "../../catalogue/library-schema.js";
import { client, ending, stateMember } from "./client-shape.js";
import { modulePatterns, exportName } from "./pattern-shapes.js";
import { deferred, neverReturning, response } from "./response-shape.js";
import { request, reuseSwitch, server } from "./reuse-shape.js";
import { strings, listOf, mapOf, object, string, type Shape } from "./shape.js";

const libraryFacts = {
  docs: string,
  inert: strings,
  signs: strings,
  modules: modulePatterns,
  examples: strings,
  versions: string,
  proof: string,
  clients: mapOf(client, exportName),
  state: listOf(stateMember),
  ending,
  requests: mapOf(request, exportName),
  servers: mapOf(server, exportName),
  settings: listOf(reuseSwitch),
  upgrades: strings,
  responses: mapOf(response, exportName),
  neverReturns: mapOf(neverReturning, exportName),
  deferred: listOf(deferred),
};

/** A library. */
export const libraryShape: Shape = object<Library>({ package: string }, libraryFacts);
