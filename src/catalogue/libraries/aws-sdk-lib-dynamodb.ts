import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const wrapper = {
  construction: { via: "call", throws: "never" },
  cost: {
    // It sends through the client that it wraps: only that one owns connections.
    fresh: "construction",
  },
  state: [
    {
      path: "middlewareStack.add",
      kind: "call",
      changes: "the middleware",
      perCall: "command.middlewareStack.add(…)",
      accumulates: true,
    },
  ],
} as const satisfies ClientEntry;

export default {
  package: "@aws-sdk/lib-dynamodb",
  docs: "https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/javascript_dynamodb_code_examples.html",
  proof: "aws-sdk-client.proof.test.ts",
  clients: { "DynamoDBDocumentClient.from": wrapper, "DynamoDBDocument.from": wrapper },
} satisfies LibraryEntry;
