import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import tseslint from "typescript-eslint";
import connectionReuse from "./dist/index.js";

export default defineConfig(
  globalIgnores(["dist/", "lib/", "site/dist/", ".cache/", "coverage/", "**/*.generated.json"]),
  js.configs.recommended,
  tseslint.configs.recommended,
  connectionReuse.configs.recommended,
  {
    languageOptions: {
      globals: readonly("Buffer", "URL", "console", "fetch", "performance", "process", "setImmediate", "setTimeout"),
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error"] }],
    },
  },
  { files: ["src/rules/**"], extends: [eslintPlugin.configs.recommended] },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: readonly("module", "require") },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["scripts/**", "site/**", "bench/**", "examples/**", "tests/**", "proofs/**", "src/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    name: "the example service makes the mistakes that the plugin finds, and the proofs measure them",
    files: ["examples/**", "proofs/**"],
    rules: Object.fromEntries(Object.keys(connectionReuse.rules).map((rule) => [`connection-reuse/${rule}`, "off"])),
  },
);

function readonly(...names) {
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}
