import { describe, expect, it } from "vitest";
import { dynamicLoads } from "../../src/project/dynamic-loads.js";

describe("a load by a name that only the run tells", () => {
  it.each<[string, readonly string[]]>([
    ["import(`./providers/${name}`)", ["./providers/"]],
    ["import(`./providers/${kind}/${name}.js`)", ["./providers/"]],
    ["import(`./locale-${name}`)", ["./"]],
    ['import(/* webpackChunkName: "[request]" */ `../pages/${name}.vue`)', ["../pages/"]],
    ["import(`@/providers/${name}.ts`)", ["@/providers/"]],
    [`require("./models/" + name)`, ["./models/"]],
    [`require('../' + name + '/index')`, ["../"]],
    [`require(path.join(__dirname, "handlers", name))`, ["./handlers/"]],
    [`require(path.join(__dirname, 'a', 'b', name + '.js'))`, ["./a/b/"]],
    [`require(join(__dirname, "../jobs/", name))`, ["../jobs/"]],
    [`require(path.resolve(__dirname, "..", "jobs", \`\${name}.js\`))`, ["../jobs/"]],
    [`require(__dirname + "/handlers/" + name)`, ["./handlers/"]],
    ["require(`${__dirname}/handlers/${name}`)", ["./handlers/"]],
    ["await import(`${import.meta.dirname}/handlers/${name}.js`)", ["./handlers/"]],
    ["await import(new URL(`./handlers/${name}.js`, import.meta.url))", ["./handlers/"]],
    ["await import(pathToFileURL(path.join(__dirname, 'handlers', file)).href)", ["./handlers/"]],
    ["import(join(dirname(fileURLToPath(import.meta.url)), 'handlers', file))", ["./handlers/"]],
    [`require(path.join(process.cwd(), "src", "commands", name))`, ["/src/commands/"]],
    [`require(path.join(__dirname, "handlers"))`, ["./handlers/"]],
    [`require(path.join(__dirname, "handlers/index.js"))`, ["./handlers/index.js"]],
    [`require(path.resolve(__dirname, "../../config.js"))`, ["../../config.js"]],
    ["require(file)", [""]],
    ["require.resolve(file)", [""]],
    ["import(await locate(name))", [""]],
    ["const load=e=>import(e)", [""]],
    ["require(join(folder, name))", [""]],
    ["require(files[0])", [""]],
    [`require(isProduction ? "../built/a.js" : "./a")`, ["", "../built/", "./"]],
  ])("%s", (text, folders) => {
    expect(dynamicLoads(text)).toEqual(folders);
  });
});

describe("the modules of a folder", () => {
  it.each<[string, readonly string[]]>([
    [`import.meta.glob("./x/*.ts")`, ["./x/"]],
    [`import.meta.glob("./*.vue", { eager: true })`, ["./"]],
    [
      `import.meta.glob<Module>(["./a/**/*.ts", "!./a/x.ts", "../b/{c,d}.ts"], { import: "default" })`,
      ["./a/", "../b/"],
    ],
    [`import.meta.globEager('/src/pages/**/[a-z]*.vue')`, ["/src/pages/"]],
    [`import.meta.glob("@/pages/*.vue")`, ["@/pages/"]],
    [`require.context("./x", true, /\\.js$/)`, ["./x/"]],
    [`require.context("../x/y/")`, ["../x/y/"]],
    [
      `const dir = path.join(__dirname, "x"); for (const f of fs.readdirSync(dir)) require(path.join(dir, f));`,
      ["", "./x/"],
    ],
    [`for (const f of fs.readdirSync(__dirname)) require("./" + f);`, ["./"]],
    [`for (const f of fs.readdirSync(__dirname + "/../jobs")) require(locate(f));`, ["", "../jobs/"]],
    [`for (const f of globSync("src/jobs/*.ts")) await import(f);`, ["", "./src/jobs/", "/src/jobs/"]],
    [`for (const f of globSync("./jobs/*.ts")) await import(f);`, ["", "./jobs/", "/jobs/"]],
    [`for (const f of globSync("../jobs/*.ts")) await import(f);`, ["", "../jobs/"]],
    [`app.register(AutoLoad, { dir: join(import.meta.dirname, "plugins") })`, ["./plugins/"]],
    [`const models = require("require-all")({ dirname: path.join(__dirname, "models") })`, ["./models/"]],
    [`new DataSource({ entities: [__dirname + "/entities/**/*.entity{.ts,.js}"] })`, ["./entities/"]],
    [`for (const f of globSync("*.js")) require(f); app.get("*", answer); cors({ origin: "*" })`, ["", "./", "/"]],
  ])("%s", (text, folders) => {
    expect(dynamicLoads(text)).toEqual(folders);
  });
});

describe("no load of what is not known", () => {
  it.each([
    `import x from "./x"; import("./x"); require("./x"); require('./x').y; import(\`./x\`)`,
    `import("./x.json", { with: { type: "json" } })`,
    `import(/* webpackChunkName: "x" */ "./x")`,
    `require(require.resolve("./x"))`,
    `type X = import("./x").X`,
    `this.require(name); importer.import(name); importAll(name); requireUser(user)`,
    `class A { import(file) { return file; } async require(name: string): Promise<void> {} }`,
    `// we require (as of today) one of these, and import (see below) others`,
    `require()`,
    `require.context`,
    `const root = path.join(__dirname, "..", "public"); app.use(express.static(root))`,
    `require(path.join(__dirname, "..", "package.json"))`,
    `({ entities: [path.join(__dirname, "..", "**", "*.entity.ts")] })`,
    `const views = fs.readdirSync(path.join(__dirname, "views"))`,
  ])("%s", (text) => {
    expect(dynamicLoads(text)).toEqual([]);
  });
});

it("says each folder once, and nothing of the folder above that code knows its root by", () => {
  const text = "const root = join(__dirname, '..'); import(`./a/${x}`); import(`./a/${y}`); require(z);";
  expect(dynamicLoads(text)).toEqual(["./a/", ""]);
});

it("ends on what is cut off, and takes time in proportion to the text", () => {
  expect(dynamicLoads("import(")).toEqual([]);
  expect(dynamicLoads("require(name")).toEqual([""]);
  const long = "import(a + ".repeat(20_000) + "require(/*".repeat(20_000) + `join(__dirname, "a", `.repeat(20_000);
  const start = process.cpuUsage();
  dynamicLoads(long);
  expect(process.cpuUsage(start).user).toBeLessThan(6_000_000);
});
