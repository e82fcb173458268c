// Leaves the texts of messages out of mutation testing: to reword one breaks nothing.

/** Properties and constants that hold texts for people. */
const HOLDERS = /^(?:messages|because|told|instead|description|\w*_MESSAGES|\w*_WORDS)$/;
/** What is called or made with a text for people. */
const TELLERS = /^(?:\w*Error|Failure|wrong|either|emitWarning)$/;

/** The plugins of this module, as StrykerJS looks for them. */
export const strykerPlugins = [{ kind: "Ignore", name: "message-texts", value: { shouldIgnore } }];

function shouldIgnore(path) {
  const isText = path.isStringLiteral() || path.isTemplateLiteral();
  return isText && path.findParent(holdsTexts) ? "the text of a message" : undefined;
}

function holdsTexts({ node }) {
  if (node.type === "ObjectProperty") return HOLDERS.test(node.key.name);
  if (node.type === "VariableDeclarator") return HOLDERS.test(node.id.name);
  const { callee } = node;
  return callee !== undefined && TELLERS.test(callee.name ?? callee.property?.name);
}
