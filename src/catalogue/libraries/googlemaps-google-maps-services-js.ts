import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@googlemaps/google-maps-services-js",
  versions: "^3",
  docs: "https://github.com/googlemaps/google-maps-services-js",
  proof: "googlemaps-google-maps-services-js.proof.test.ts",
  clients: { Client: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
