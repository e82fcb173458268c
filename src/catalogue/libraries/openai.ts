import type { ClientEntry, LibraryEntry, StateMember } from "../library-schema.js";

const withOptions = (option: string) => ({ options: { [option]: option }, derive: "withOptions" });

const state: readonly StateMember[] = [
  {
    path: "apiKey",
    kind: "write",
    changes: "the API key",
    perCall: "client.withOptions({ apiKey })",
    asOption: withOptions("apiKey"),
  },
  {
    path: "baseURL",
    kind: "write",
    changes: "the base URL",
    perCall: "client.withOptions({ baseURL })",
    asOption: withOptions("baseURL"),
  },
  {
    path: "organization",
    kind: "write",
    changes: "the organization",
    perCall: "client.withOptions({ organization })",
    asOption: withOptions("organization"),
  },
  {
    path: "project",
    kind: "write",
    changes: "the project",
    perCall: "client.withOptions({ project })",
    asOption: withOptions("project"),
  },
  {
    path: "maxRetries",
    kind: "write",
    changes: "the number of retries",
    perCall: "create(body, { maxRetries })",
    asOption: withOptions("maxRetries"),
  },
  {
    path: "timeout",
    kind: "write",
    changes: "the timeout",
    perCall: "create(body, { timeout })",
    asOption: withOptions("timeout"),
  },
];

const client = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction", measured: { microseconds: 16.1, bytes: 6314 } },
  transport: "fetch",
  sharing: { unshareableOptions: ["fetchOptions.signal"] },
  state,
} as const satisfies ClientEntry;

export default {
  package: "openai",
  versions: ">=3 <8",
  docs: "https://github.com/openai/openai-node#readme",
  proof: "openai.proof.test.ts",
  clients: {
    default: client,
    OpenAI: client,
    AzureOpenAI: client,
    // Version 3 sends through axios, so through the process's own agent.
    OpenAIApi: {
      versions: "<4",
      docs: "https://github.com/openai/openai-node/discussions/217",
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction" },
    },
  },
} satisfies LibraryEntry;
