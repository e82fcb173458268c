import { createSign, type KeyObject } from "node:crypto";

/** An ID token of Google for the audience `client-id`, signed with a key that is published as `key-1`. */
export function idToken(privateKey: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: "RS256", kid: "key-1", typ: "JWT" };
  const claims = { iss: "https://accounts.google.com", aud: "client-id", sub: "1", iat: now, exp: now + 600 };
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey, "base64url")}`;
}
