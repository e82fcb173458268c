import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const queryClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
} satisfies ClientEntry;

export default {
  package: "@tanstack/query-core",
  modules: [
    "@tanstack/query-core",
    "@tanstack/react-query",
    "@tanstack/vue-query",
    "@tanstack/svelte-query",
    "@tanstack/solid-query",
    "react-query",
  ],
  versions: "^5",
  docs: "https://tanstack.com/query/latest/docs/framework/react/guides/ssr",
  clients: { QueryClient: queryClient, QueryCache: queryClient },
} satisfies LibraryEntry;
