import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const roomServiceClient = {
  construction: { via: "new" },
  cost: { fresh: "nothing" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "livekit-server-sdk",
  versions: "^2",
  docs: "https://github.com/livekit/node-sdks/tree/HEAD/packages/livekit-server-sdk#readme",
  clients: {
    RoomServiceClient: roomServiceClient,
    EgressClient: roomServiceClient,
    IngressClient: roomServiceClient,
    SipClient: roomServiceClient,
    AgentDispatchClient: roomServiceClient,
    AccessToken: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "the token of one user" },
    },
  },
} satisfies LibraryEntry;
