import { expect, it } from "vitest";
import { hosts, libraries } from "../../src/catalogue/data.js";
import { RESPONSE_INTERFACES } from "../../src/catalogue/response-interfaces.js";
import { parseSettings } from "../../src/file/settings/settings.js";

it("takes every entry of the catalogue", () => {
  for (const library of libraries()) expect(() => written({ clients: [library] })).not.toThrow();
  for (const host of hosts()) expect(() => written({ entryPoints: [host] })).not.toThrow();
});

it("takes descriptions of responses as the catalogue has them", () => {
  for (const description of Object.values(RESPONSE_INTERFACES)) {
    const get = { arrives: "promise", interface: description };
    expect(() => written({ responses: [{ package: "@acme/http", responses: { get } }] })).not.toThrow();
  }
});

function written(own: object) {
  return parseSettings({ "connection-reuse": own });
}
