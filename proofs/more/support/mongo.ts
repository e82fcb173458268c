import type net from "node:net";
import { deserialize, serialize, type Document } from "bson";
import { serveSockets, type CountingServer } from "../../support/servers.js";

/** The kinds of message, which the wire protocol calls opcodes. */
const REPLY = 1;
const QUERY = 2004;
const MESSAGE = 2013;
const HEADER = 16;

/** What a server of MongoDB 7 says of itself. It reports no topology version, so that it is asked now and then. */
const HELLO = {
  isWritablePrimary: true,
  ismaster: true,
  helloOk: true,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: 21,
};

/** As much of MongoDB as its clients need to connect and to find that there is nothing: no server installs everywhere. */
export function startMongo(): Promise<CountingServer> {
  return serveSockets((socket) => {
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= HEADER && received.length >= received.readInt32LE(0)) {
        const length = received.readInt32LE(0);
        answer(received.subarray(0, length), socket);
        received = received.subarray(length);
      }
    });
  });
}

function answer(message: Buffer, socket: net.Socket): void {
  const kind = message.readInt32LE(12);
  const id = message.readInt32LE(4);
  if (kind === QUERY) {
    const command = message.indexOf(0, HEADER + 4) + 9;
    const cursor = Buffer.alloc(20);
    cursor.writeInt32LE(1, 16);
    socket.write(framed(REPLY, id, cursor, serialize(reply(documentAt(message, command)))));
  } else if (kind === MESSAGE) {
    socket.write(framed(MESSAGE, id, Buffer.alloc(5), serialize(reply(documentAt(message, HEADER + 5)))));
  } else {
    socket.destroy(new Error(`a proof sent MongoDB a message of kind ${kind}`));
  }
}

/** What a command is answered: its first key is its name. */
function reply(command: Document): Document {
  switch (Object.keys(command)[0]?.toLowerCase()) {
    case "hello":
    case "ismaster":
      return { ...HELLO, ok: 1 };
    case "find":
      return { cursor: { id: 0n, ns: `${command["$db"]}.${command["find"]}`, firstBatch: [] }, ok: 1 };
    case "ping":
    case "endsessions":
      return { ok: 1 };
    default:
      return { ok: 0, errmsg: `no such command: ${Object.keys(command)[0]}`, code: 59 };
  }
}

function documentAt(message: Buffer, offset: number): Document {
  return deserialize(message.subarray(offset, offset + message.readInt32LE(offset)));
}

function framed(kind: number, responseTo: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(HEADER);
  header.writeInt32LE(HEADER + body.length, 0);
  header.writeInt32LE(responseTo, 8);
  header.writeInt32LE(kind, 12);
  return Buffer.concat([header, body]);
}
