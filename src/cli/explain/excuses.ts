import type { Excuse } from "../../lifetime/excuse.js";

/** Why a client is no mistake, in words. */
export const EXCUSES: Readonly<Record<Excuse, string>> = {
  "no server code": "The file is no code of a server: it runs once, in a test, in a browser, or in an isolate.",
  "meant per request": "Its library wants one for each request.",
  "part of another": "It is made for another client, and reported with that one.",
  "nothing to share": "It is to keep no connection, so sharing it would save nothing.",
  kept: "It is kept, and lives as long as what keeps it.",
  "callers decide": "Its function gives it to callers that are not seen, and how often it runs is known otherwise.",
  "ended on purpose": "It is ended where it is used, as its documentation does.",
  "connection of its own": "What is done with it needs a connection of its own.",
  "of one caller": "It holds what belongs to one caller.",
  "of one object": "It is made of what its object was given, and not all that make such objects are seen.",
  "started once": "It works for as long as it lives, and unknown callers are taken to start it once.",
  once: "This runs once.",
  "unknown frequency": "How often this runs is not known.",
  "default of a parameter": "It is a default for callers that give none, and none is seen.",
  seldom: "A schedule runs this, and seldom.",
  "costs what another costs": "It costs what a client beside it costs, which is reported by itself.",
  probe: "It is there to see whether a connection can be made.",
  "made for its caller": "Its arguments depend on the caller, so another caller may need another one.",
  "starts the program": "By its name, the function starts the program.",
};
