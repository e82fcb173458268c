/**
 * Files that are components with a template, whose script is not the module that runs. Source: the documentation of Vue,
 * Svelte, Astro, Marko and MDX.
 */
export const COMPONENT_FILES = /\.(?:vue|svelte|astro|marko|mdx?|html?)$/;
