import type { BodyMembers, ResponseInterface, ResponseInterfaceName } from "./response-schema.js";

const WEB_READS = ["json", "text", "arrayBuffer", "blob", "formData", "bytes"] as const;

const WEB_STREAM: BodyMembers = {
  releases: ["cancel", "pipeTo", "pipeThrough", "tee", "values"],
  streams: ["pipeTo", "pipeThrough", "tee", "values"],
  inert: ["locked"],
  untouched: ["locked"],
  readers: ["getReader"],
};

const WEB_RESPONSE: BodyMembers = {
  releases: WEB_READS,
  inert: ["status", "ok", "statusText", "headers", "url", "redirected", "type", "bodyUsed"],
  untouched: ["bodyUsed"],
  copies: ["clone"],
};

/** Node's `Readable`. */
const NODE_STREAM: BodyMembers = {
  releases: ["resume", "pipe", "destroy", "read", "unshift", "wrap"],
  streams: ["pipe"],
  inert: [
    "readable",
    "readableEnded",
    "readableFlowing",
    "readableLength",
    "readableHighWaterMark",
    "destroyed",
    "closed",
    "errored",
    "isPaused",
    "listenerCount",
    "off",
    "removeListener",
  ],
  untouched: ["readableEnded", "destroyed", "closed"],
  listeners: ["on", "once", "addListener", "prependListener", "prependOnceListener"],
  flows: ["data", "readable"],
  chains: ["setEncoding", "pause", "setMaxListeners", "removeAllListeners"],
};

const INCOMING_MESSAGE: BodyMembers = {
  ...NODE_STREAM,
  inert: [
    ...NODE_STREAM.inert,
    "statusCode",
    "statusMessage",
    "headers",
    "headersDistinct",
    "rawHeaders",
    "trailers",
    "httpVersion",
    "httpVersionMajor",
    "httpVersionMinor",
    "complete",
    "aborted",
    "url",
    "method",
  ],
  chains: [...(NODE_STREAM.chains ?? []), "setTimeout"],
};

const NEVER_REUSED = "its connection is never reused, and a large body holds it";

const NO_BODY = { methods: ["HEAD"], statuses: [101, 204, 205, 304], status: "status" } as const;

const NODE_FETCH: Omit<ResponseInterface, "release"> = {
  members: {
    ...WEB_RESPONSE,
    releases: [...WEB_READS, "buffer", "textConverted"],
    inert: [...WEB_RESPONSE.inert, "size", "timeout"],
  },
  body: {
    property: "body",
    members: { ...NODE_STREAM, releases: [...NODE_STREAM.releases, "cancel", "pipeTo", "pipeThrough"] },
  },
  bodyless: NO_BODY,
  ok: "ok",
  copyUnread: "a large body then never arrives at the other one either",
  unread: `from 128 KiB up (16 KiB on Node 20) ${NEVER_REUSED}`,
  until: "for ever",
};

/** The interfaces that the responses of the known libraries have. */
export const RESPONSE_INTERFACES: Readonly<Record<ResponseInterfaceName, ResponseInterface>> = {
  fetch: {
    members: WEB_RESPONSE,
    body: { property: "body", members: WEB_STREAM },
    bodyless: NO_BODY,
    ok: "ok",
    copyUnread: "the whole body stays in memory for it until garbage collection",
    release: {
      read: { code: "$response.arrayBuffer()", awaits: true },
      cancel: { code: "$body?.cancel()", awaits: true },
    },
    unread: "from 64 KiB up (16 KiB on Node 20) it holds its connection",
    until: "until garbage collection",
  },
  "node-fetch": { ...NODE_FETCH, release: { fix: { code: "$body?.resume()", awaits: false } } },
  // In a browser the body is a web stream: only reading it means the same everywhere.
  "isomorphic-fetch": { ...NODE_FETCH, release: { read: { code: "$response.arrayBuffer()", awaits: true } } },
  "incoming-message": {
    members: INCOMING_MESSAGE,
    release: {
      fix: { code: "$response.resume()", awaits: false },
      cancel: { code: "$response.destroy()", awaits: false },
    },
    unread: NEVER_REUSED,
    until: "for ever",
  },
  undici: {
    members: { releases: [], inert: ["statusCode", "statusText", "headers", "trailers", "opaque", "context"] },
    body: {
      property: "body",
      members: {
        ...NODE_STREAM,
        releases: [...NODE_STREAM.releases, ...WEB_READS, "dump", "body"],
        inert: [...NODE_STREAM.inert, "bodyUsed"],
        untouched: [...NODE_STREAM.untouched!, "bodyUsed"],
      },
    },
    bodyless: { methods: ["HEAD"], statuses: [204, 304], status: "statusCode" },
    release: { fix: { code: "$body.dump()", awaits: true } },
    unread: `from 64 KiB up ${NEVER_REUSED}`,
    until: "for ever",
  },
  "axios-stream": {
    members: { releases: [], inert: ["status", "statusText", "headers", "config"] },
    body: { property: "data", members: { ...INCOMING_MESSAGE, releases: [...INCOMING_MESSAGE.releases] } },
    release: {
      fix: { code: "$body.resume()", awaits: false },
      cancel: { code: "$body.destroy()", awaits: false },
    },
    unread: NEVER_REUSED,
    until: "for ever",
  },
  stream: {
    members: {
      ...NODE_STREAM,
      inert: [
        ...NODE_STREAM.inert,
        "requestUrl",
        "redirectUrls",
        "isFromCache",
        "downloadProgress",
        "uploadProgress",
        "timings",
        "response",
        "options",
      ],
    },
    release: {
      fix: { code: "$response.resume()", awaits: false },
      cancel: { code: "$response.destroy()", awaits: false },
    },
    unread: NEVER_REUSED,
    until: "for ever",
  },
  "aws-sdk": {
    members: {
      releases: [],
      inert: [
        "$metadata",
        "ContentLength",
        "ContentType",
        "ContentEncoding",
        "ContentRange",
        "ContentDisposition",
        "ContentLanguage",
        "CacheControl",
        "ETag",
        "Expires",
        "ExpiresString",
        "LastModified",
        "Metadata",
        "VersionId",
        "AcceptRanges",
        "DeleteMarker",
        "Expiration",
        "ObjectLockMode",
        "PartsCount",
        "ReplicationStatus",
        "Restore",
        "ServerSideEncryption",
        "StorageClass",
        "TagCount",
      ],
    },
    body: {
      property: "Body",
      members: {
        ...NODE_STREAM,
        releases: [...NODE_STREAM.releases, "transformToString", "transformToByteArray", "transformToWebStream"],
      },
    },
    release: {
      read: { code: "$body?.transformToByteArray()", awaits: true },
      cancel: { code: "$body?.transformToWebStream().cancel()", awaits: true },
    },
    unread: NEVER_REUSED,
    until: "for ever",
  },
};
