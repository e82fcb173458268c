import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import axios from "axios";
import got from "got";
import ky from "ky";
import nodeFetch from "node-fetch";
import http from "node:http";
import https from "node:https";
import * as undici from "undici";
import type { ResponseInterfaceName } from "../../src/catalogue/response-schema.js";
import { installedVersion } from "./evidence.js";

/** Sends one request, and settles when the headers of its response are there. */
export type Send = (signal?: AbortSignal) => Promise<unknown>;

/** A way to obtain a response. */
export interface BodySource {
  /** As a person would write it. */
  readonly name: string;
  /** The package, where it is not Node itself. */
  readonly library?: string;
  /** The version of that package. */
  readonly version?: string;
  readonly interface: ResponseInterfaceName;
  readonly scheme?: "https";
  /** A client of a server. */
  readonly connect: (url: string) => Send;
}

type Get = typeof http.get;

const incoming = (get: Get, url: string, agent?: http.Agent): Send => {
  return (signal) =>
    new Promise((resolve, reject) => {
      get(url, { ...(agent && { agent }), ...(signal && { signal }) }, resolve).on("error", reject);
    });
};

const dispatched = (dispatcher: undici.Dispatcher, origin: string): Send => {
  return (signal) => dispatcher.request({ origin, path: "/", method: "GET", ...(signal && { signal }) });
};

/** Adds the versions of the packages as the file at an address imports them. */
export function withVersions(sources: readonly BodySource[], file: string): readonly BodySource[] {
  return sources.map((source) => ({
    ...source,
    ...(source.library && { version: installedVersion(source.library, file) }),
  }));
}

const SOURCES: readonly BodySource[] = [
  { name: "fetch(url)", interface: "fetch", connect: (url) => (signal) => fetch(url, { signal }) },
  {
    name: "fetch(url)",
    library: "undici",
    interface: "fetch",
    connect: (url) => (signal) => undici.fetch(url, { signal }),
  },
  { name: "ky(url)", library: "ky", interface: "fetch", connect: (url) => (signal) => ky(url, { signal }) },
  {
    name: "request(url)",
    library: "undici",
    interface: "undici",
    connect: (url) => (signal) => undici.request(url, { signal }),
  },
  {
    name: "agent.request()",
    library: "undici",
    interface: "undici",
    connect: (url) => dispatched(new undici.Agent(), url),
  },
  {
    name: "pool.request()",
    library: "undici",
    interface: "undici",
    connect: (url) => dispatched(new undici.Pool(url), url),
  },
  {
    name: "client.request()",
    library: "undici",
    interface: "undici",
    connect: (url) => dispatched(new undici.Client(url), url),
  },
  { name: "http.get(url)", interface: "incoming-message", connect: (url) => incoming(http.get, url) },
  {
    name: "http.get(url, { agent })",
    interface: "incoming-message",
    connect: (url) => incoming(http.get, url, new http.Agent({ keepAlive: true })),
  },
  {
    name: "https.get(url)",
    interface: "incoming-message",
    scheme: "https",
    connect: (url) => incoming(https.get, url),
  },
  {
    name: "fetch(url)",
    library: "node-fetch",
    interface: "node-fetch",
    connect: (url) => (signal) => nodeFetch(url, { signal: signal as never }),
  },
  {
    name: "got.stream(url)",
    library: "got",
    interface: "stream",
    connect: (url) => (signal) =>
      new Promise((resolve, reject) => {
        const stream = got.stream(url, { signal });
        stream.on("response", () => resolve(stream)).on("error", reject);
      }),
  },
  {
    name: 'axios.get(url, { responseType: "stream" })',
    library: "axios",
    interface: "axios-stream",
    connect: (url) => (signal) => axios.get(url, { responseType: "stream", signal }),
  },
  {
    name: "s3.send(new GetObjectCommand())",
    library: "@aws-sdk/client-s3",
    interface: "aws-sdk",
    connect: (endpoint) => {
      const client = new S3Client({
        region: "eu-west-1",
        endpoint,
        forcePathStyle: true,
        maxAttempts: 1,
        credentials: { accessKeyId: "a", secretAccessKey: "b" },
      });
      return (abortSignal) => client.send(new GetObjectCommand({ Bucket: "b", Key: "k" }), { abortSignal });
    },
  },
];

/** The ways to obtain a response that the development dependencies have. */
export const BODY_SOURCES = withVersions(SOURCES, import.meta.url);
