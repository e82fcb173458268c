import type { NeverReturning } from "../../catalogue/exit-schema.js";
import type {
  AssignmentScope,
  CallScope,
  ClassScope,
  DecoratorScope,
  DirectiveScope,
  ExportScope,
  Host,
  HostScope,
  MethodScope,
  ParameterShape,
  ParameterTypeScope,
  ParametersScope,
  PropertyScope,
  ReceiverShape,
  Schedule,
  ValueTypeScope,
} from "../../catalogue/host-schema.js";
import type { DeferredEntry, OutcomeEntry } from "../../catalogue/deferred-schema.js";
import type {
  BodyMembers,
  ReleaseCode,
  ReleaseStatement,
  ResponseEntry,
  ResponseInterface,
} from "../../catalogue/response-schema.js";
import { OCCASIONS } from "../../catalogue/occasions.js";
import type {
  EveryRequest,
  KeepsNone,
  RequestAddress,
  RequestEntry,
  ReuseSwitch,
  ServerEntry,
  ServerResponse,
} from "../../catalogue/reuse-schema.js";
import type {
  ClientEntry,
  Construction,
  DedicatedCall,
  Ending,
  FreshCost,
  Library,
  OwnConnections,
  PerCallOption,
  Preparation,
  ReuseOption,
  Sharing,
  StateMember,
} from "../../catalogue/library-schema.js";
import { exportName, modulePattern, pathPattern } from "./pattern-shapes.js";
import { boolean, either, listOf, mapOf, number, object, objectBy, oneOf, string, type Shape } from "./shape.js";

/** The schemas of the catalogue as shapes, by which entries from settings are validated. */

const strings = listOf(string);
const modules = listOf(modulePattern);
const paths = listOf(pathPattern);
const numbers = listOf(number);
const yes = oneOf(true);
const protocol = oneOf("http:", "https:");

const stateMember = object<StateMember>(
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
    readsEnvironment: yes,
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
  { absentIn: oneOf("strict"), unless: strings },
);

const preparation = object<Preparation>(
  { by: strings },
  { again: oneOf("throws", "harmless"), optional: yes, givesClient: yes },
);

const ending = object<Ending>({ by: strings }, { after: oneOf("fails", "reconnects") });

const sharing = object<Sharing>(
  {},
  {
    perRequest: string,
    sharedFor: strings,
    deliberate: string,
    dedicatedBy: listOf(
      either(
        'the name of a method or an object with "method" and "startsWith"',
        string,
        object<DedicatedCall>({ method: string, startsWith: string }, {}),
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
    deadWhen: strings,
    survivesReload: yes,
  },
);

const client = object<ClientEntry>(
  { construction, cost: freshCost },
  {
    versions: string,
    docs: string,
    transport: oneOf("socket", "fetch", "platform"),
    carries: protocol,
    reuse,
    preparation,
    ending,
    sharing,
    state: listOf(stateMember),
    distinctiveMembers: strings,
  },
);

const reuseSwitch = object<ReuseSwitch>(
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

const request = object<RequestEntry>(
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

const server = object<ServerEntry>(
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

const bodyMembers = object<BodyMembers>(
  { releases: strings, inert: strings },
  { streams: strings, readers: strings, copies: strings, listeners: strings, flows: strings, chains: strings },
);

const releaseStatement = object<ReleaseStatement>({ code: string, awaits: boolean }, {});

const response = object<ResponseEntry>(
  {
    arrives: oneOf("promise", "callback", "value", "command"),
    interface: either(
      "the name of a response interface or the description of one",
      oneOf(
        "fetch",
        "node-fetch",
        "isomorphic-fetch",
        "incoming-message",
        "undici",
        "axios-stream",
        "stream",
        "aws-sdk",
      ),
      object<ResponseInterface>(
        {
          members: bodyMembers,
          release: object<ReleaseCode>({}, { fix: releaseStatement, read: releaseStatement, cancel: releaseStatement }),
          unread: string,
        },
        {
          until: string,
          ok: string,
          copyUnread: string,
          body: object<NonNullable<ResponseInterface["body"]>>({ property: string, members: bodyMembers }, {}),
          bodyless: object<NonNullable<ResponseInterface["bodyless"]>>(
            { methods: strings, statuses: numbers, status: string },
            {},
          ),
        },
      ),
    ),
  },
  {
    event: string,
    when: object<NonNullable<ResponseEntry["when"]>>(
      { option: string, is: either("true, false or a string", boolean, string) },
      { argument: number },
    ),
    type: string,
    body: string,
    absoluteUrls: yes,
    unread: string,
    until: string,
    signal: string,
    timeouts: strings,
    browserOptions: listOf(
      object<NonNullable<ResponseEntry["browserOptions"]>[number]>(
        { option: string, is: either("true, false or a string", boolean, string) },
        {},
      ),
    ),
  },
);

const neverReturning = object<NeverReturning>(
  { by: oneOf("throwing", "ending-the-process") },
  {
    versions: string,
    when: object<NonNullable<NeverReturning["when"]>>({ argument: number, option: string, is: boolean }, {}),
  },
);

const outcome = object<OutcomeEntry>({ value: string }, { failed: strings, succeeded: strings });

const deferred = object<DeferredEntry>(
  { makers: mapOf(strings) },
  {
    promise: yes,
    maps: strings,
    taps: strings,
    keeps: strings,
    pipes: strings,
    runs: strings,
    yields: yes,
    awaited: outcome,
  },
);

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

const parameters = object<ParameterShape>({}, { count: numbers, names: strings });
const runs = oneOf("perRequest", "perIteration", "once", "inherits");
const each = oneOf(...Object.keys(OCCASIONS));
const always = { runs, what: string };
const schedule = object<Schedule>(
  {},
  {
    argument: number,
    options: strings,
    unit: oneOf("milliseconds", "seconds"),
    through: strings,
    apart: object<NonNullable<Schedule["apart"]>>(
      { methods: strings, job: either('an index or "receiver"', number, oneOf("receiver")) },
      {},
    ),
  },
);
const running = { schedule, again: string, picks: oneOf("match", "settle") };
const sometimes = { each, modules, needsImport: yes, parameters, passes: strings, ...running };
const inArguments = {
  handlers: either('"all", "last" or an array of indexes', oneOf("all", "last"), numbers),
  members: strings,
  first: oneOf("path", "string", "object", "function"),
  named: strings,
  count: numbers,
};

const receiver = object<ReceiverShape>(
  {},
  {
    madeBy: strings,
    types: strings,
    names: strings,
    any: yes,
    notFrom: modules,
    through: strings,
    notThrough: strings,
  },
);

const scopes: Readonly<Record<HostScope["match"], Shape>> = {
  call: object<CallScope>(
    { ...always, match: string, callees: strings },
    {
      ...sometimes,
      ...inArguments,
      within: object<NonNullable<CallScope["within"]>>({ methods: strings, receiver }, { notBeside: strings }),
    },
  ),
  method: object<MethodScope>(
    { ...always, match: string, methods: strings, receiver },
    { ...sometimes, ...inArguments },
  ),
  assignment: object<AssignmentScope>({ ...always, match: string, properties: strings }, sometimes),
  export: object<ExportScope>(
    { ...always, match: string, exports: strings },
    { ...sometimes, files: paths, notFiles: paths, members: strings, beside: strings, notBeside: strings },
  ),
  decorator: object<DecoratorScope>({ ...always, match: string, decorators: strings }, sometimes),
  class: object<ClassScope>(
    { ...always, match: string, methods: strings },
    { ...sometimes, heritage: strings, decorators: strings, decoratorSays: string, files: paths },
  ),
  property: object<PropertyScope>(
    { ...always, match: string, members: strings },
    { ...sometimes, beside: strings, notBeside: strings },
  ),
  parameterType: object<ParameterTypeScope>(
    { ...always, match: string, types: strings },
    { ...sometimes, at: numbers },
  ),
  valueType: object<ValueTypeScope>({ ...always, match: string, types: strings }, { ...sometimes, members: strings }),
  parameters: object<ParametersScope>(
    { ...always, match: string, parameters },
    { each, modules, needsImport: yes, passes: strings, ...running, argument: oneOf("last") },
  ),
  directive: object<DirectiveScope>({ ...always, match: string, directives: strings }, sometimes),
};

/** A host. */
export const hostShape: Shape = object<Host>(
  { host: string, scopes: listOf(objectBy("match", scopes)) },
  { docs: string, builtin: yes, modules },
);
