import type { LibraryEntry } from "../library-schema.js";

/** Version 1 returned what had to be thrown: its `throw error(404)` is an exit by the `throw`. */
const throws = { by: "throwing", versions: ">=2" } as const;

export default {
  package: "@sveltejs/kit",
  docs: "https://svelte.dev/docs/kit/errors",
  neverReturns: { error: throws, redirect: throws },
} satisfies LibraryEntry;
