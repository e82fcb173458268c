import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@maxmind/geoip2-node",
  versions: "^6",
  docs: "https://github.com/maxmind/GeoIP2-node",
  proof: "maxmind-geoip2-node.proof.test.ts",
  clients: { WebServiceClient: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
