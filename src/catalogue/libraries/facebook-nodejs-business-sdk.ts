import type { LibraryEntry } from "../schema.js";

export default {
  package: "facebook-nodejs-business-sdk",
  versions: "^24",
  docs: "https://github.com/facebook/facebook-nodejs-business-sdk",
  clients: { "FacebookAdsApi.init": { via: "call", costs: "nothing", perRequest: "it holds the token of one user" } },
} satisfies LibraryEntry;
