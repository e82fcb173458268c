import type {
  ClientEntry,
  Construction,
  DedicatedCall,
  Ending,
  FreshCost,
  OwnConnections,
  PerCallOption,
  Preparation,
  ReuseOption,
  Sharing,
  StateMember,
} from "../../catalogue/library-schema.js";
import { strings, yes, boolean, either, listOf, mapOf, number, object, oneOf, string } from "./shape.js";

const protocol = oneOf("http:", "https:");

/** A member that puts state on a client, or on several. */
export const stateMember = object<StateMember>(
  { path: string, kind: oneOf("call", "write"), changes: string },
  {
    perCall: string,
    asOption: object<PerCallOption>({ options: mapOf(string) }, { derive: string }),
    accumulates: yes,
    undoneBy: strings,
    givesClient: yes,
    observes: yes,
  },
);

const cost = oneOf("connections", "requests", "memory", "construction", "nothing");

const construction = object<Construction>(
  { via: oneOf("new", "call", "new-or-call") },
  {
    awaited: yes,
    throws: oneOf("never", "on-invalid-url", "without-key", "unknown"),
    type: string,
    readsEnvironment: yes,
    generic: yes,
    connects: yes,
  },
);

const freshCost = object<FreshCost>(
  { fresh: cost },
  {
    withoutArguments: cost,
    connectionsFrom: strings,
    ownConnections: object<OwnConnections>({}, { address: yes, options: strings, unless: strings }),
    measured: object<NonNullable<FreshCost["measured"]>>({ microseconds: number, bytes: number }, {}),
  },
);

const reuse = object<ReuseOption>(
  {
    argument: number,
    option: string,
    on: either("true, false or a number", boolean, number),
    default: oneOf("on", "off"),
  },
  { absentIn: oneOf("strict"), unless: strings, holdsProcess: yes },
);

const preparation = object<Preparation>(
  { by: strings },
  { again: oneOf("throws", "harmless"), optional: yes, givesClient: yes },
);

/** How a client is ended. */
export const ending = object<Ending>({ by: strings }, { after: oneOf("fails", "reconnects") });

const sharing = object<Sharing>(
  {},
  {
    perRequest: string,
    sharedFor: strings,
    deliberate: string,
    endedPerUse: string,
    dedicatedBy: listOf(
      either(
        'the name of a method or an object with "method" and "startsWith" or "names"',
        string,
        object<DedicatedCall>({ method: string }, { startsWith: string, names: string }),
      ),
    ),
    startedBy: strings,
    injected: yes,
    identity: yes,
    pool: string,
    capped: either(
      '"always" or an object with "option" and "below"',
      oneOf("always"),
      object<Exclude<Sharing["capped"], "always" | undefined>>({ option: string, below: number }, {}),
    ),
    unshareableOptions: strings,
    keepsFailure: yes,
    deadWhen: strings,
    survivesReload: yes,
  },
);

/** What an entry says of a client: `ClientEntry` as a shape, by which entries from settings are validated. */
export const client = object<ClientEntry>(
  { construction, cost: freshCost },
  {
    versions: string,
    docs: string,
    transport: oneOf("socket", "fetch", "platform", "none"),
    carries: protocol,
    reuse,
    preparation,
    ending,
    sharing,
    state: listOf(stateMember),
    distinctiveMembers: strings,
  },
);
