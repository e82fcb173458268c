import type {
  EveryRequest,
  KeepsNone,
  RequestAddress,
  RequestEntry,
  ReuseSwitch,
  ServerEntry,
  ServerResponse,
} from "../../catalogue/reuse-schema.js";
import { strings, numbers, yes, boolean, either, listOf, mapOf, number, object, oneOf, string } from "./shape.js";

/** An option that switches reuse off or on. */
export const reuseSwitch = object<ReuseSwitch>(
  {
    option: string,
    off: either(
      'true, false, a number, "close", "given", "connector" or an object with "below"',
      boolean,
      number,
      oneOf("close", "given", "connector"),
      object<{ below: number }>({ below: number }, {}),
    ),
    effect: string,
  },
  { unless: strings, instead: string },
);

/** A call that sends a request. */
export const request = object<RequestEntry>(
  { options: numbers },
  {
    via: oneOf("new"),
    defaults: yes,
    address: object<RequestAddress>({}, { argument: number, options: strings }),
    agents: mapOf(oneOf("http:", "https:", "any")),
    headers: string,
    switches: listOf(reuseSwitch),
    headerMethods: strings,
    keepsNone: object<KeepsNone>({ code: string }, { option: string, method: string, environment: string }),
  },
);

/** What an entry says of a server. */
export const server = object<ServerEntry>(
  {},
  {
    options: object<NonNullable<ServerEntry["options"]>>({ argument: number, switches: listOf(reuseSwitch) }, {}),
    properties: listOf(reuseSwitch),
    gives: strings,
    handlers: numbers,
    everyRequest: listOf(object<EveryRequest>({ method: string }, { event: string, failuresFrom: number })),
    response: object<ServerResponse>(
      { parameter: number, headerMethods: strings },
      { headMethod: string, properties: listOf(reuseSwitch) },
    ),
  },
);
