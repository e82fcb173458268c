import type { LibraryEntry } from "../library-schema.js";

const throws = { by: "throwing" } as const;

export default {
  package: "next",
  modules: ["next/navigation"],
  versions: ">=13",
  docs: "https://nextjs.org/docs/app/api-reference/functions/not-found",
  neverReturns: {
    notFound: throws,
    redirect: throws,
    permanentRedirect: throws,
    unauthorized: throws,
    forbidden: throws,
  },
} satisfies LibraryEntry;
