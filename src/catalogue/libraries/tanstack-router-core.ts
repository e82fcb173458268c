import type { LibraryEntry } from "../library-schema.js";

/** Without the option they return what has to be thrown. */
const throws = { by: "throwing", when: { argument: 0, option: "throw", is: true } } as const;

export default {
  package: "@tanstack/router-core",
  modules: ["@tanstack/router-core", "@tanstack/react-router", "@tanstack/solid-router", "@tanstack/vue-router"],
  versions: ">=1 <2",
  docs: "https://tanstack.com/router/latest/docs/framework/react/api/router/redirectFunction",
  neverReturns: { redirect: throws, notFound: throws },
} satisfies LibraryEntry;
