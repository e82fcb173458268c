import fc from "fast-check";

/**
 * What the value of an option is settled by:
 * - `nothing`: it is the same for good;
 * - `environment`: by the environment, when the client is made;
 * - `load`: by the environment, when a module loads;
 * - `program`: by something that other code of the program may change;
 * - `caller`: by the call.
 */
export type SettledBy = "nothing" | "environment" | "load" | "program" | "caller";

/** What an option of a client is made of. */
export interface Value {
  readonly settledBy: SettledBy;
  /** The value of one option. */
  readonly expression?: string;
  /** Properties of the options, in the place of one option. */
  readonly properties?: string;
  /** Statements before, in the function that makes the client. */
  readonly before?: readonly string[];
  /** The function that makes the client has to be async. */
  readonly waits?: true;
}

/** Ways to come by the value of an option. Names in capitals, and the functions, are those of `settings.ts`. */
export const VALUES = {
  literal: { settledBy: "nothing", expression: '"http://literal.test"' },
  constant: { settledBy: "nothing", expression: "ADDRESS" },
  template: { settledBy: "nothing", expression: "`${ADDRESS}/${LAST}`" },
  member: { settledBy: "program", expression: "SETTINGS.address" },
  "static field": { settledBy: "program", expression: "Defaults.address" },
  getter: { settledBy: "program", expression: "VIEW.address" },
  "getter of an object of a class": { settledBy: "program", expression: "SOURCE.address" },
  "counting getter": { settledBy: "caller", expression: "Turns.address" },
  "member of what a call makes": { settledBy: "program", expression: "MADE.address" },
  spread: { settledBy: "program", properties: "...OPTIONS" },
  mutable: { settledBy: "program", expression: "`http://level${level}.test`" },
  computed: { settledBy: "program", expression: "currentAddress()" },
  counted: { settledBy: "caller", expression: "nextAddress()" },
  environment: { settledBy: "environment", expression: "process.env.ADDRESS" },
  "environment or default": { settledBy: "environment", expression: 'process.env.ADDRESS ?? "http://default.test"' },
  "environment as text": { settledBy: "environment", expression: "`${process.env.ADDRESS}/path`" },
  "environment by a function": { settledBy: "environment", expression: 'fromEnvironment("ADDRESS")' },
  "environment or an error": { settledBy: "environment", expression: 'required("ADDRESS")' },
  "environment by a getter": { settledBy: "environment", expression: "ENVIRONMENT.address" },
  "environment, guarded": {
    settledBy: "environment",
    expression: "address",
    before: ["const address = process.env.ADDRESS;", 'if (!address) throw new Error("no address");'],
  },
  "environment at load": { settledBy: "load", expression: "LOADED" },
  "local constant": { settledBy: "nothing", expression: "address", before: ['const address = "http://local.test";'] },
  "local object": {
    settledBy: "nothing",
    properties: "...options",
    before: ['const options = { url: "http://local.test" };'],
  },
  "changed local object": {
    settledBy: "nothing",
    properties: "...options",
    before: ['const options = { url: "http://local.test" };', 'options.url = "http://changed.test";'],
  },
  "filled local object": {
    settledBy: "caller",
    properties: "...options",
    before: ["const options = makeSettings();", "options.url = `http://${input.key}.test`;"],
  },
  "local variable": {
    settledBy: "caller",
    expression: "address",
    before: ['let address = "http://even.test";', 'if (input.id % 2) address = "http://odd.test";'],
  },
  awaited: { settledBy: "program", expression: "await laterAddress()", waits: true },
  parameter: { settledBy: "caller", expression: "`http://${input.key}.test`" },
  "plain key": { settledBy: "caller", expression: "key", before: ["const { key } = input;"] },
  function: { settledBy: "nothing", properties: 'url: "http://literal.test", sign: () => "signed"' },
  closure: { settledBy: "caller", properties: 'url: "http://literal.test", sign: () => input.key' },
} as const satisfies Readonly<Record<string, Value>>;

export type ValueName = keyof typeof VALUES | "none";

const OF_THE_ENVIRONMENT = (Object.keys(VALUES) as (keyof typeof VALUES)[]).filter((name) =>
  name.startsWith("environment"),
);

/** The value of an option; often one that the environment has. */
export const values: fc.Arbitrary<ValueName> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<ValueName>(...OF_THE_ENVIRONMENT) },
  { weight: 3, arbitrary: fc.constantFrom<ValueName>("none", "literal", "constant", "template") },
  { weight: 3, arbitrary: fc.constantFrom<ValueName>(...(Object.keys(VALUES) as ValueName[])) },
);

/** A value by its name; `none` has nothing. */
export function valueOf(name: ValueName): Value {
  return name === "none" ? { settledBy: "nothing" } : VALUES[name];
}
