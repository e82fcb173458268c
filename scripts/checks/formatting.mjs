// Whether Prettier has formatted a file.
import prettier from "prettier";

/** Prettier's options for a file, or undefined where it is not known by it. */
export async function optionsFor(file) {
  const options = await prettier.resolveConfig(file, { editorconfig: true }).catch(() => null);
  const { plugins: _plugins, ...own } = options ?? {};
  return { ...own, filepath: file };
}

/** What Prettier makes of a text; undefined where it does not parse. */
export async function formatted(text, options) {
  return prettier.format(text, options).catch(() => undefined);
}
