/** The names of the settings of a program, which stand in the file of the client or in one of their own. */
export const SETTINGS = [
  "ADDRESS",
  "LAST",
  "SETTINGS",
  "OPTIONS",
  "Defaults",
  "makeSettings",
  "MADE",
  "LOADED",
  "level",
  "setLevel",
  "currentAddress",
  "nextAddress",
  "fromEnvironment",
  "required",
  "laterAddress",
  "ENVIRONMENT",
  "VIEW",
  "Source",
  "SOURCE",
  "Turns",
] as const;

type Setting = (typeof SETTINGS)[number];

const DECLARATIONS: Readonly<Record<Setting, string>> = {
  ADDRESS: 'const ADDRESS = "http://constant.test";',
  LAST: "const LAST = 8;",
  SETTINGS: 'const SETTINGS = { address: "http://settings.test" };',
  OPTIONS: 'const OPTIONS = { url: "http://options.test" };',
  Defaults: 'class Defaults {\n  static #first = "http://first.test";\n  static address = Defaults.#first;\n}',
  makeSettings: 'function makeSettings() {\n  return { address: "http://made.test" };\n}',
  MADE: "const MADE = makeSettings();",
  LOADED: 'const LOADED = process.env.ADDRESS ?? "http://none.test";',
  level: "let level = 1;",
  setLevel: "function setLevel(value) {\n  level = value;\n}",
  currentAddress: "function currentAddress() {\n  return SETTINGS.address;\n}",
  nextAddress: "let count = 0;\nfunction nextAddress() {\n  count += 1;\n  return `http://count${count % 3}.test`;\n}",
  fromEnvironment: "function fromEnvironment(name) {\n  return process.env[name];\n}",
  required:
    "function required(name) {\n  const value = process.env[name];\n  if (!value) throw new Error(`no ${name}`);\n  return value;\n}",
  laterAddress: "async function laterAddress() {\n  return SETTINGS.address;\n}",
  ENVIRONMENT: "const ENVIRONMENT = {\n  get address() {\n    return process.env.ADDRESS;\n  },\n};",
  VIEW: "const VIEW = {\n  get address() {\n    return SETTINGS.address;\n  },\n};",
  Source:
    "class Source {\n  #step = 1;\n  get address() {\n    return `http://step${this.#step}.test`;\n  }\n  move(step) {\n    this.#step = step;\n  }\n}",
  SOURCE: "const SOURCE = new Source();",
  Turns:
    "class Turns {\n  static #count = 0;\n  static get address() {\n    Turns.#count += 1;\n    return `http://turn${Turns.#count % 3}.test`;\n  }\n}",
};

/** What one setting needs of the others. */
const NEEDS: Partial<Readonly<Record<Setting, readonly Setting[]>>> = {
  setLevel: ["level"],
  MADE: ["makeSettings"],
  currentAddress: ["SETTINGS"],
  laterAddress: ["SETTINGS"],
  VIEW: ["SETTINGS"],
  SOURCE: ["Source"],
};

/** Statements that change settings, in the function that runs per call. */
export const CHANGES = {
  member: "SETTINGS.address = `http://${input.key}.test`;",
  options: "Object.assign(OPTIONS, { url: `http://${input.key}.test` });",
  "static field": "Defaults.address = `http://${input.key}.test`;",
  "what a call made": "MADE.address = `http://${input.key}.test`;",
  "what a call made, by another name": "const made = MADE;\nmade.address = `http://${input.key}.test`;",
  level: "setLevel(input.id);",
  "what a getter reads": "SOURCE.move(input.id);",
  environment: "process.env.ADDRESS = `http://${input.key}.test`;",
} as const;

export type Change = keyof typeof CHANGES;

/** The settings that code names, with what they need, in their order. */
export function settingsIn(code: string): readonly Setting[] {
  const named = SETTINGS.filter((name) => new RegExp(`(?<![.\\w"])${name}\\b`).test(code));
  const needed = new Set(named.flatMap((name) => [name, ...(NEEDS[name] ?? [])]));
  return SETTINGS.filter((name) => needed.has(name));
}

/** Their declarations. */
export function declarations(names: readonly Setting[]): readonly string[] {
  return names.map((name) => DECLARATIONS[name]);
}
