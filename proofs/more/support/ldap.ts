import type net from "node:net";
import ldap from "ldapjs";
import type { CountingServer } from "../../support/servers.js";
import { relayTo } from "./relay.js";

/** The LDAP server of ldapjs, which lets everyone bind and finds nothing. */
export async function startLdap(): Promise<CountingServer> {
  const server = ldap.createServer();
  const agree = (_request: unknown, response: { end: () => void }, next: () => void): void => {
    response.end();
    next();
  };
  server.bind("", agree);
  server.search("", agree);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  return relayTo(port, () => new Promise((resolve) => server.close(resolve)));
}
