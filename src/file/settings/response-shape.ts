import type { DeferredEntry, OutcomeEntry } from "../../catalogue/deferred-schema.js";
import type { NeverReturning } from "../../catalogue/exit-schema.js";
import type {
  BodyMembers,
  ReleaseCode,
  ReleaseStatement,
  ResponseEntry,
  ResponseInterface,
} from "../../catalogue/response-schema.js";
import { strings, numbers, yes, boolean, either, listOf, mapOf, number, object, oneOf, string } from "./shape.js";

const bodyMembers = object<BodyMembers>(
  { releases: strings, inert: strings },
  {
    streams: strings,
    readers: strings,
    copies: strings,
    listeners: strings,
    flows: strings,
    chains: strings,
    untouched: strings,
  },
);

const releaseStatement = object<ReleaseStatement>({ code: string, awaits: boolean }, {});

/** A call that obtains a response. */
export const response = object<ResponseEntry>(
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
    teed: object<NonNullable<ResponseEntry["teed"]>>(
      { by: strings, methods: strings },
      {
        certain: object<NonNullable<ResponseEntry["teed"]>["certain"] & object>({ host: string, files: strings }, {}),
        unless: string,
      },
    ),
    browserOptions: listOf(
      object<NonNullable<ResponseEntry["browserOptions"]>[number]>(
        { option: string, is: either("true, false or a string", boolean, string) },
        {},
      ),
    ),
  },
);

/** A function that never returns. */
export const neverReturning = object<NeverReturning>(
  { by: oneOf("throwing", "ending-the-process") },
  {
    versions: string,
    when: object<NonNullable<NeverReturning["when"]>>({ argument: number, option: string, is: boolean }, {}),
  },
);

const outcome = object<OutcomeEntry>({ value: string }, { failed: strings, succeeded: strings });

/** What a library has in place of promises. */
export const deferred = object<DeferredEntry>(
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
