import { generateKeyPairSync, sign } from "node:crypto";

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const COMMON_NAME = Buffer.from("0603550403", "hex");
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const SUBJECT_ALTERNATIVE_NAME = Buffer.from("0603551d11", "hex");

/** A self-signed certificate for `localhost` and 127.0.0.1, made in this process and gone with it. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = element(SEQUENCE, element(SET, element(SEQUENCE, COMMON_NAME, element(UTF8_STRING, "localhost"))));
  const algorithm = element(SEQUENCE, ECDSA_WITH_SHA256);
  const names = element(SEQUENCE, element(0x82, "localhost"), element(0x87, Buffer.from([127, 0, 0, 1])));
  const extension = element(SEQUENCE, SUBJECT_ALTERNATIVE_NAME, element(OCTET_STRING, names));
  const body = element(
    SEQUENCE,
    element(0xa0, element(INTEGER, Buffer.from([2]))),
    element(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    element(SEQUENCE, time(-1), time(1)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    element(0xa3, element(SEQUENCE, extension)),
  );
  const signature = element(BIT_STRING, Buffer.from([0]), sign("sha256", body, privateKey));
  const certificate = element(SEQUENCE, body, algorithm, signature);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER element: its tag, the length of its content, the content. */
function element(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  const bytes = content.length < 256 ? [content.length] : [content.length >> 8, content.length & 0xff];
  const length = content.length < 128 ? [content.length] : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function time(days: number): Buffer {
  const date = new Date(Date.now() + days * 86_400_000).toISOString();
  return element(UTC_TIME, `${date.slice(2, 19).replaceAll(/[-:T]/g, "")}Z`);
}
