import type net from "node:net";
import { serveSockets, type CountingServer } from "../../support/servers.js";

/** The topic of the stand-in, which has one partition. */
export const TOPIC = "proof";

/** The kinds of request, which the protocol calls API keys. */
const PRODUCE = 0;
const METADATA = 3;
const API_VERSIONS = 18;

const SIZE = 4;

/** As much of a Kafka broker as a client needs to connect, to list topics and to send: no broker installs everywhere. */
export function startKafka(): Promise<CountingServer> {
  return serveSockets((socket) => {
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= SIZE && received.length >= SIZE + received.readInt32BE(0)) {
        const end = SIZE + received.readInt32BE(0);
        answer(received.subarray(SIZE, end), socket);
        received = received.subarray(end);
      }
    });
  });
}

/** A request starts with its kind, its version and the number that the answer repeats. */
function answer(request: Buffer, socket: net.Socket): void {
  const body = bodyFor(request.readInt16BE(0), request.readInt16BE(2), socket);
  if (!body) {
    socket.destroy(new Error(`a proof sent Kafka a request of kind ${request.readInt16BE(0)}`));
    return;
  }
  const correlation = request.subarray(4, 8);
  socket.write(Buffer.concat([int32(correlation.length + body.length), correlation, body]));
}

/** The answers in the first version of each kind, which is the only one that the stand-in claims to know. */
function bodyFor(kind: number, version: number, { localPort = 0 }: net.Socket): Buffer | undefined {
  const noError = int16(0);
  switch (kind) {
    case API_VERSIONS: {
      const known = [PRODUCE, METADATA, API_VERSIONS].map((key) => Buffer.concat([int16(key), int16(0), int16(0)]));
      // Later versions say for how long they were held back.
      return Buffer.concat([noError, array(known), ...(version > 0 ? [int32(0)] : [])]);
    }
    case METADATA: {
      const broker = Buffer.concat([int32(1), text("127.0.0.1"), int32(localPort)]);
      const partition = Buffer.concat([noError, int32(0), int32(1), array([int32(1)]), array([int32(1)])]);
      return Buffer.concat([array([broker]), array([Buffer.concat([noError, text(TOPIC), array([partition])])])]);
    }
    case PRODUCE: {
      const offset = Buffer.alloc(8);
      return array([Buffer.concat([text(TOPIC), array([Buffer.concat([int32(0), noError, offset])])])]);
    }
    default:
      return undefined;
  }
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

function text(value: string): Buffer {
  return Buffer.concat([int16(Buffer.byteLength(value)), Buffer.from(value)]);
}

function array(elements: readonly Buffer[]): Buffer {
  return Buffer.concat([int32(elements.length), ...elements]);
}
