import type { Library } from "../../catalogue/library-schema.js";
import { client, ending, stateMember } from "./client-shape.js";
import { exportName, modulePattern } from "./pattern-shapes.js";
import { deferred, neverReturning, response } from "./response-shape.js";
import { request, reuseSwitch, server } from "./reuse-shape.js";
import { listOf, mapOf, object, string, type Shape } from "./shape.js";

const strings = listOf(string);
const modules = listOf(modulePattern);

const libraryFacts = {
  docs: string,
  inert: strings,
  modules,
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
