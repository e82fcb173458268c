import type { ClientEntry, Preparation } from "../library-schema.js";

/**
 * The clients that a `Kafka` of kafkajs, or of a package with its interface, makes. Each connects to the brokers
 * for itself: the `Kafka` only holds what they have in common.
 * @param owner the name of the class
 * @param again what a second `connect()` does
 */
export function clientsOfKafka(
  owner: string,
  again: NonNullable<Preparation["again"]>,
): Readonly<Record<string, ClientEntry>> {
  const client = {
    construction: { via: "call" },
    cost: { fresh: "connections" },
    transport: "socket",
    preparation: { by: ["connect"], again },
    ending: { by: ["disconnect"], after: "fails" },
  } as const satisfies ClientEntry;
  return {
    // A transaction has the producer to itself: a second one at the same time is refused.
    [`${owner}#producer`]: { ...client, sharing: { dedicatedBy: ["transaction"] } },
    [`${owner}#consumer`]: {
      ...client,
      sharing: { deliberate: "a stream of messages for one listener has a consumer of its own", startedBy: ["run"] },
      state: [{ path: "subscribe", kind: "call", changes: "the subscriptions" }],
    },
    [`${owner}#admin`]: client,
  };
}
