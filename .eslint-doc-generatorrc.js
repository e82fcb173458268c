import { format, resolveConfig } from "prettier";

/** @type {import("eslint-doc-generator").GenerateOptions} */
export default {
  pathRuleList: "docs/rules.md",
  configEmoji: [
    ["recommended", "✅"],
    ["strict", "🔒"],
  ],
  // The same style as that of the pages around it.
  postprocess: async (content, path) => format(content, { ...(await resolveConfig(path)), parser: "markdown" }),
};
