import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const rPCClient = { construction: { via: "new" }, cost: { fresh: "connections" } } satisfies ClientEntry;

export default {
  package: "@alicloud/pop-core",
  versions: "^1",
  docs: "https://github.com/aliyun/openapi-core-nodejs-sdk#readme",
  clients: { default: rPCClient, RPCClient: rPCClient, ROAClient: rPCClient },
} satisfies LibraryEntry;
