// One configuration of the plugin, as each linter wants it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import plugin from "../../dist/index.js";
import { root } from "../set-up.mjs";

const BUILD = join(root, "dist/index.js");

/**
 * Writes a configuration of the plugin for ESLint and for oxlint to a folder.
 * @param config its name
 * @returns the name, and the two files
 */
export function writeConfigurations(config, folder) {
  const [eslintConfig, oxlintConfig] = ["eslint.config.mjs", "oxlintrc.json"].map((name) => join(folder, name));
  writeFileSync(
    eslintConfig,
    `import plugin from ${JSON.stringify(pathToFileURL(BUILD).href)};
const linterOptions = { reportUnusedDisableDirectives: "off" };
export default [plugin.configs.typescript, plugin.configs[${JSON.stringify(config)}], { linterOptions }];
`,
  );
  const { rules } = plugin.configs[config];
  const nothingElse = { plugins: [], categories: { correctness: "off" } };
  writeFileSync(oxlintConfig, JSON.stringify({ ...nothingElse, jsPlugins: [BUILD], rules }));
  return { config, eslintConfig, oxlintConfig };
}
