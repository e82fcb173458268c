/**
 * By what name a function tells that it runs once, or seldom, though nothing in its file calls it. From the functions of
 * public code whose callers were read: what begins so is called by an entry point, a test or a container.
 */

/** Functions that start the program, or are given to a container: an unknown caller runs them once. */
export const STARTS =
  /^(?:main|boot|bootstrap|start|startup|run|init|initiali[sz]e|setup|worker|launch|listen|seed|migrate|register)$|Factory$|^(?:build|create|make|init|initiali[sz]e|setup|start|bootstrap|launch)\w*(?:App|Application|Bot|Consumers?|Container|Server|Workers?)$/;

/** Functions that prepare something: an unknown caller may well run them once. */
export const PREPARES =
  /^(?:create|make|build|init|initiali[sz]e|setup|connect|reconnect|start|boot|bootstrap|load|register|configure|from|migrate|seed|launch|listen|run|main|worker|open|install|define|mount)(?![a-z])|^(?:set[A-Z]|on[A-Z]\w*Init|get\w*(?:Client|Connection|Db|Pool|Instance|Provider|Agent|Transporter?|Queue)|(?:test|check|verify|validate|wait)\w*(?:Connect|Config|Env|Ready|Setup))/;

/** Conditions by which a file asks whether it is the program that was started, as patterns of their text. */
export const ASKS_FOR_MAIN: readonly { readonly pattern: RegExp; readonly outcome: boolean }[] = [
  { pattern: /^require\.main\s*===?\s*module$|^module\s*===?\s*require\.main$|^import\.meta\.main$/, outcome: true },
  { pattern: /^require\.main\s*!==?\s*module$|^module\s*!==?\s*require\.main$|^module\.parent$/, outcome: false },
  { pattern: /^(?=.*\bimport\.meta\.(?:url|filename)\b)(?=.*\bprocess\.argv\b)(?!.*!==?)/, outcome: true },
  { pattern: /^(?=.*\bimport\.meta\.(?:url|filename)\b)(?=.*\bprocess\.argv\b).*!==?/, outcome: false },
];
