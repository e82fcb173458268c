// The parsers as this folder has them installed.
export * as vue from "vue-eslint-parser";
export * as svelte from "svelte-eslint-parser";
export * as astro from "astro-eslint-parser";
export { default as markdown } from "@eslint/markdown";
