import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const expo = { construction: { via: "new" }, cost: { fresh: "nothing" } } satisfies ClientEntry;

export default {
  package: "expo-server-sdk",
  versions: "^6",
  docs: "https://github.com/expo/expo-server-sdk-node#readme",
  proof: "expo-server-sdk.proof.test.ts",
  clients: { Expo: expo, default: expo },
} satisfies LibraryEntry;
