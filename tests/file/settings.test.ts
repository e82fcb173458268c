import { describe, expect, it, vi } from "vitest";
import { parseSettings } from "../../src/file/settings/settings.js";

const HTTP = {
  package: "@acme/http",
  docs: "https://acme.example/http",
  clients: { Client: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } } },
};
/** The same, as it is looked up. */
const FOUND = { ...HTTP, modules: ["@acme/http"] };
const written = (own: unknown) => parseSettings({ "connection-reuse": own });

describe("parseSettings", () => {
  it("fills defaults in", () => {
    const defaults = { clients: [], ignore: [], entryPoints: [], runtime: "auto", project: "auto" };
    expect(parseSettings({})).toEqual(defaults);
    expect(parseSettings({ react: { version: "detect" } })).toEqual(defaults);
    expect(written({})).toEqual(defaults);
  });

  it("takes entries in the catalogue's format", () => {
    const entryPoints = [
      {
        host: "Acme server",
        docs: "https://acme.example/server",
        modules: ["@acme/server"],
        scopes: [{ match: "call", runs: "perRequest", what: "handler", callees: ["serve"], handlers: [0] }],
      },
    ];
    const settings = written({ clients: [HTTP], ignore: ["pg#Pool"], entryPoints, runtime: "workers" });
    expect(settings).toEqual({
      clients: [FOUND],
      ignore: ["pg#Pool"],
      entryPoints,
      runtime: "workers",
      project: "auto",
    });
  });

  it("takes libraries under whichever name says what they are there for", () => {
    const responses = {
      package: "@acme/fetch",
      docs: "https://acme.example/fetch",
      responses: { get: { arrives: "promise", interface: "fetch", unread: "its connection stays taken" } },
    };
    expect(written({ clients: [HTTP], responses: [responses] }).clients).toEqual([
      FOUND,
      { ...responses, modules: ["@acme/fetch"] },
    ]);
  });

  it.each([
    ["auto", "auto"],
    [false, false],
    [{}, {}],
    [
      { root: "..", ignore: ["fixtures/", "!fixtures/kept"] },
      { root: "..", ignore: ["fixtures/", "!fixtures/kept"] },
    ],
    [{ root: "/work/app/" }, { root: "/work/app" }],
    [{ root: "/work/app//" }, { root: "/work/app" }],
    [{ root: "C:\\work\\app\\" }, { root: "C:/work/app" }],
    [{ root: "/" }, { root: "/" }],
    [{ root: "C:/" }, { root: "C:/" }],
    [undefined, "auto"],
  ])("takes %j for the project", (project, expected) => {
    expect(written({ project }).project).toEqual(expected);
  });

  it("asks for no documentation of what is one's own", () => {
    const { docs: _, ...inHouse } = HTTP;
    const host = { host: "Acme", scopes: [{ match: "directive", runs: "once", what: "task", directives: ["task"] }] };
    expect(written({ clients: [inHouse], entryPoints: [host] })).toMatchObject({
      clients: [inHouse],
      entryPoints: [host],
    });
  });

  it("takes a host of the top level of files, by what these say", () => {
    const configured = { files: ["acme.config.js"], option: "mode", values: ["server"] };
    const scope = {
      match: "topLevel",
      runs: "perRequest",
      what: "view",
      files: ["**/*.view.ts"],
      needs: { configured },
    };
    const unless = { exports: { cached: ["true"] }, above: { files: ["site.ts"], exports: { cached: ["true"] } } };
    const entryPoints = [{ host: "Acme", scopes: [scope, { ...scope, unless }] }];
    expect(written({ entryPoints }).entryPoints).toEqual(entryPoints);
  });

  it("parses the same settings once", () => {
    const own = { clients: [HTTP] };
    expect(written(own)).toBe(written(own));
  });

  it("takes one library in lists for different purposes, and entries for different versions", () => {
    expect(written({ clients: [HTTP], responses: [HTTP] }).clients).toHaveLength(2);
    expect(written({ clients: [HTTP, { ...HTTP, versions: ">=2" }] }).clients).toHaveLength(2);
    expect(written({ clients: [HTTP, { ...HTTP, modules: ["./http.js"] }] }).clients).toHaveLength(2);
  });

  it("takes entries for several ranges of versions of one package, and one module under two names", () => {
    const ranges = [">=1 <2", ">=2"].map((versions) => ({ ...HTTP, versions }));
    expect(written({ clients: ranges }).clients).toHaveLength(2);
    expect(written({ clients: [{ ...HTTP, modules: ["./http", "./http.js"] }] }).clients).toHaveLength(1);
  });

  it("takes the modules of hosts as code imports them", () => {
    const scope = { match: "method", runs: "perRequest", what: "handler", methods: ["get"], modules: ["fs"] };
    const receiver = { any: true, notFrom: ["./client.js", "fs"] };
    const call = { match: "call", runs: "perRequest", what: "handler", callees: ["serve"], modules: ["./server"] };
    const host = { host: "Acme", modules: ["http", "./acme.ts"], scopes: [{ ...scope, receiver }, call] };
    const files = "{,.js,.jsx,.mjs,.cjs,.ts,.tsx,.mts,.cts}";
    expect(written({ entryPoints: [host] }).entryPoints).toEqual([
      {
        ...host,
        modules: ["node:http", `./acme${files}`],
        scopes: [
          { ...scope, modules: ["node:fs"], receiver: { any: true, notFrom: [`./client${files}`, "node:fs"] } },
          { ...call, modules: [`./server${files}`] },
        ],
      },
    ]);
  });

  it("takes schedules in seconds", () => {
    const schedule = { argument: 0, unit: "seconds" };
    const scope = { match: "call", runs: "perIteration", what: "job", callees: ["every"], schedule };
    expect(written({ entryPoints: [{ host: "Acme", scopes: [scope] }] }).entryPoints).toMatchObject([
      { scopes: [{ schedule }] },
    ]);
  });

  it("is silent about names that the catalogue has", () => {
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    try {
      expect(written({ ignore: ["undici#Pool"] }).ignore).toEqual(["undici#Pool"]);
      expect(warn).not.toHaveBeenCalled();
    } finally {
      warn.mockRestore();
    }
  });

  it("says once that a package that may have left the catalogue is not there, and stops nobody", () => {
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    try {
      for (let time = 0; time < 2; time += 1) expect(written({ ignore: ["left-pad"] }).ignore).toEqual(["left-pad"]);
      expect(warn.mock.calls).toEqual([
        [
          'settings["connection-reuse"].ignore[0] is "left-pad", and the catalogue has no such package, so nothing is ignored. It can go.',
        ],
      ]);
    } finally {
      warn.mockRestore();
    }
  });

  it.each([
    ["an object and not nothing", null, 'settings["connection-reuse"] is null: expected an object'],
    ["an object and not its name", { clients: ["pg"] }, 'clients[0] is "pg": expected an object'],
    ["an object in a list", { clients: [null] }, "clients[0] is null: expected an object"],
    [
      "an object of its own kind",
      { entryPoints: [{ host: "Acme", scopes: ["get"] }] },
      'scopes[0] is "get": expected an object',
    ],
    [
      "a number",
      { clients: [{ ...HTTP, requests: { get: { options: ["1"] } } }] },
      'requests.get.options[0] is "1": expected a number',
    ],
    [
      "true or false",
      { clients: [{ ...HTTP, neverReturns: { exit: { by: "throwing", when: { is: "false" } } } }] },
      'neverReturns.exit.when.is is "false": expected true or false',
    ],
    ["a value that is shown whole", { runtime: "x".repeat(58) }, `runtime is "${"x".repeat(58)}": expected`],
    ["a value that is too long to show", { runtime: "x".repeat(59) }, `runtime is "${"x".repeat(56)}…: expected`],
    ["a module that is not empty", { clients: [{ ...HTTP, modules: [""] }] }, 'modules[0] is "": expected an import'],
    ["a module that is a text", { clients: [{ ...HTTP, modules: [7] }] }, "modules[0] is 7: expected an import"],
    [
      "the whole name of an export",
      { clients: [{ ...HTTP, clients: { "my Client": HTTP.clients.Client } }] },
      'a key of settings["connection-reuse"].clients[0].clients is "my Client": expected the name of an export',
    ],
    ["an object", 5, 'settings["connection-reuse"] is 5: expected an object'],
    ["a list in place of the object", [], 'settings["connection-reuse"] is []: expected an object'],
    [
      "a key",
      { client: [] },
      'settings["connection-reuse"].client is not known: expected "clients", "responses", "consumers", "ignore", "entryPoints", "runtime" or "project"',
    ],
    ...(
      [
        [true, 'project is true: expected "auto", false or an object with "root" or "ignore"'],
        ["src", 'project is "src": expected "auto", false or an object with "root" or "ignore"'],
        [null, 'project is null: expected "auto", false or an object with "root" or "ignore"'],
        [["src"], 'project is ["src"]: expected "auto", false or an object with "root" or "ignore"'],
        [{ roots: [] }, 'project.roots is not known: expected "root" or "ignore"'],
        [{ root: "" }, 'project.root is "": expected a string that is not empty'],
        [{ root: 5 }, "project.root is 5: expected a string that is not empty"],
        [{ ignore: "dist" }, 'project.ignore is "dist": expected an array'],
        [{ ignore: [false] }, "project.ignore[0] is false: expected a line as in a .gitignore"],
        [
          { ignore: ["a", "*a*a*a*a*a*a*a*a*b"] },
          'project.ignore[1] is "*a*a*a*a*a*a*a*a*b": expected a line as in a .gitignore',
        ],
      ] as const
    ).map(([project, problem]): [string, object, string] => [
      `a project ${JSON.stringify(project)}`,
      { project },
      `settings["connection-reuse"].${problem}`,
    ]),
    [
      "a list",
      { clients: HTTP },
      /^settings\["connection-reuse"\]\.clients is \{"package":"@acme.*…: expected an array$/,
    ],
    [
      "one of several values",
      { runtime: "deno" },
      'settings["connection-reuse"].runtime is "deno": expected "auto", "node", "workers" or "browser"',
    ],
    ["a string", { ignore: [7] }, 'settings["connection-reuse"].ignore[0] is 7: expected a string that is not empty'],
    [
      "a key that must be there",
      { clients: [{ docs: "https://acme.example" }] },
      'settings["connection-reuse"].clients[0].package is missing',
    ],
    [
      "a value deep inside an entry",
      { clients: [{ ...HTTP, clients: { "a.B": { construction: { via: "new" }, cost: { fresh: "money" } } } }] },
      'settings["connection-reuse"].clients[0].clients["a.B"].cost.fresh is "money": expected "connections", "requests", "memory", "construction" or "nothing"',
    ],
    [
      "a flag that is there or not",
      {
        clients: [
          { ...HTTP, clients: { C: { construction: { via: "new", connects: false }, cost: { fresh: "nothing" } } } },
        ],
      },
      'settings["connection-reuse"].clients[0].clients.C.construction.connects is false: expected true',
    ],
    [
      "one of several types",
      {
        clients: [
          {
            ...HTTP,
            clients: { C: { construction: { via: "new" }, cost: { fresh: "nothing" }, sharing: { capped: "never" } } },
          },
        ],
      },
      'settings["connection-reuse"].clients[0].clients.C.sharing.capped is "never": expected "always" or an object with "option" and "below"',
    ],
    [
      "an address as text where one is given",
      { clients: [{ ...HTTP, docs: true }] },
      'settings["connection-reuse"].clients[0].docs is true: expected a string that is not empty',
    ],
    [
      "what every client has to say",
      { clients: [{ ...HTTP, clients: { C: { cost: { fresh: "nothing" } } } }] },
      'settings["connection-reuse"].clients[0].clients.C.construction is missing',
    ],
    [
      "a key of a group",
      {
        clients: [
          { ...HTTP, clients: { C: { ...HTTP.clients.Client, ending: { by: ["close"], afterwards: "fails" } } } },
        ],
      },
      'settings["connection-reuse"].clients[0].clients.C.ending.afterwards is not known: expected "by" or "after"',
    ],
    [
      "the kind of a scope",
      { entryPoints: [{ host: "Acme", docs: "https://acme.example", scopes: [{ match: "calls" }] }] },
      /scopes\[0\]\.match is "calls": expected "call", "method", /,
    ],
    [
      "a key of that kind of scope",
      {
        entryPoints: [
          {
            host: "Acme",
            docs: "https://acme.example",
            scopes: [{ match: "decorator", runs: "once", what: "hook", decorators: ["Get"], callees: [] }],
          },
        ],
      },
      /scopes\[0\]\.callees is not known: expected /,
    ],
    [
      "an export that is known",
      { ignore: ["undici#Pol"] },
      'settings["connection-reuse"].ignore[0] is "undici#Pol", and the catalogue has no such export: did you mean "undici#Pool"?',
    ],
    [
      "an export that is known, where none is like it",
      { ignore: ["pg#Pool", "undici#Nothing"] },
      'settings["connection-reuse"].ignore[1] is "undici#Nothing", and the catalogue has no such export: docs/catalogue.md lists those it has',
    ],
    [
      "a package that is known, where one is like it",
      { ignore: ["undcii"] },
      'settings["connection-reuse"].ignore[0] is "undcii", and the catalogue has no such package: did you mean "undici"?',
    ],
    [
      "one entry for a package",
      { clients: [HTTP, HTTP] },
      'settings["connection-reuse"].clients[1] describes "@acme/http", as settings["connection-reuse"].clients[0] does: make one entry of both',
    ],
    [
      "one entry for a file, however it is written",
      {
        responses: [
          { ...HTTP, modules: ["./a.js", "./http.js"] },
          { ...HTTP, modules: ["./http"] },
        ],
      },
      /responses\[1\] describes "\.\/http", as .*responses\[0\] does/,
    ],
    [
      "a pattern in place of a regular expression",
      { clients: [{ ...HTTP, modules: ["^@acme/.*$"] }] },
      'settings["connection-reuse"].clients[0].modules[0] is "^@acme/.*$": expected an import specifier ("@acme/http", "./lib/http.js") or a pattern of them ("@acme/*")',
    ],
    [
      "a module without an export",
      { clients: [{ ...HTTP, modules: ["@acme/http#Client"] }] },
      /modules\[0\] is "@acme/,
    ],
    ["a module without blanks", { clients: [{ ...HTTP, modules: ["@acme/http "] }] }, /modules\[0\] is "@acme\/http "/],
    ["braces that are closed", { clients: [{ ...HTTP, modules: ["./{a,b.js"] }] }, /modules\[0\] is ".\/\{a,b.js"/],
    [
      "the name of an export in place of code",
      { clients: [{ ...HTTP, clients: { "new Client()": HTTP.clients.Client } }] },
      'a key of settings["connection-reuse"].clients[0].clients is "new Client()": expected the name of an export ("Client", "Client.create"), "default" or a pattern of names ("*Client")',
    ],
    [
      "patterns of paths",
      {
        entryPoints: [
          {
            host: "Acme",
            docs: "https://acme.example",
            scopes: [{ match: "export", runs: "once", what: "job", exports: ["run"], files: ["src\\jobs\\*.ts"] }],
          },
        ],
      },
      /scopes\[0\]\.files\[0\] is ".*": expected a pattern of paths/,
    ],
    ["a number that JSON has not", 10n, 'settings["connection-reuse"] is 10: expected an object'],
    [
      "a symbol in no place",
      { ignore: [Symbol("pg")] },
      'settings["connection-reuse"].ignore[0] is Symbol(pg): expected',
    ],
    ["what JSON cannot say", { runtime: [10n] }, 'settings["connection-reuse"].runtime is an array: expected "auto"'],
    [
      "the name of a kind",
      { entryPoints: [{ host: "Acme", scopes: [{ match: Object.create(null) }] }] },
      'settings["connection-reuse"].entryPoints[0].scopes[0].match is {}: expected "call", "method"',
    ],
    [
      "no key that every object has",
      JSON.parse('{ "__proto__": {} }'),
      'settings["connection-reuse"].__proto__ is not known: expected "clients"',
    ],
    [
      "no kind that every object has",
      { entryPoints: [{ host: "Acme", scopes: [{ match: "constructor" }] }] },
      /scopes\[0\]\.match is "constructor": expected "call", "method"/,
    ],
    ["something other than a function", { runtime: () => "node" }, /runtime is a function: expected "auto"/],
  ])("expects %s", (_what, own, message) => {
    expect(() => written(own)).toThrow(TypeError);
    expect(() => written(own)).toThrow(message);
  });
});
