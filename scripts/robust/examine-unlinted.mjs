// What is asked of the rules about one program as the audit looks at it first: through the parser of neighbours.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The first look of a built checkout.
 * @returns a function that examines a program as `examine` does
 */
export async function unlintedFrom(checkout, plugin) {
  const load = (path) => import(pathToFileURL(join(resolve(checkout), "dist", path)).href);
  const [{ unlintedFile }, { parseSettings }, { parses }] = await Promise.all(
    ["project/unlinted-file.js", "file/settings/settings.js", "project/neighbour-source.js"].map(load),
  );
  const rules = Object.entries(plugin.configs.strict.rules).map(([name, level]) => [
    plugin.rules[name.split("/")[1]],
    [level].flat().slice(1),
  ]);
  return ({ path, text }, { directory }) => {
    const found = { parsed: parses(path, text), reports: 0, fixes: 0, suggestions: 0, failures: [] };
    for (const project of ["auto", false]) {
      const settings = parseSettings({ "connection-reuse": { project } });
      try {
        const file = unlintedFile(`${directory}/${path}`, text, { directory, settings });
        found.reports += rules.filter(([rule, options]) => rule.findsIn(file, options)).length;
      } catch (error) {
        found.failures.push(`crash: ${error.message} ${error.stack.split("\n").slice(1, 3).join(" ")}`);
      }
    }
    return found;
  };
}
