import { joined } from "./paths.js";

const EXTENSIONS = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"];
const EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;
/** Where the sources of a package stand whose entry is built. */
const SOURCE_FOLDERS = ["src/", "", "lib/"];
/** Where they are built to. */
const BUILT = /^(?:dist|build|out|lib|es|esm|cjs)(?:\/(?:esm|cjs|es|src))?(?:\/|$)/;

/** Whether a path in a package leads to what is built. */
export function isBuilt(target: string): boolean {
  return BUILT.test(target);
}

/** The source of a file as a package names it: the file itself, or the one that it is built from. */
export function sourceOf(folder: string, target: string, sources: ReadonlySet<string>): string | undefined {
  const path = joined(folder, target);
  if (sources.has(path)) return path;
  if (!path.startsWith(`${folder}/`) && path !== folder) return undefined;
  const stem = path.slice(folder.length + 1).replace(EXTENSION, "");
  const inside = stem.replace(BUILT, "");
  const stems = [stem, ...[inside, stem].flatMap((one) => SOURCE_FOLDERS.map((start) => `${start}${one}`))];
  for (const one of stems)
    for (const whole of one === "" || one.endsWith("/") ? [`${one}index`] : [one, `${one}/index`])
      for (const extension of EXTENSIONS) {
        const candidate = `${folder}/${whole}.${extension}`;
        if (sources.has(candidate)) return candidate;
      }
  return undefined;
}
