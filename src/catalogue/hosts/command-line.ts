import { COMMAND_LINE_FRAMEWORKS } from "../vocabulary/host-words.js";
import type { HostEntry } from "../host-schema.js";

const FLUENT = [
  "command",
  "argument",
  "option",
  "description",
  "alias",
  "requiredOption",
  "version",
  "addCommand",
  "usage",
  "example",
  "arguments",
  "addOption",
] as const;

/** Frameworks of commands: an action runs once for each run of the program. */
export default {
  host: "command line",
  docs: "https://github.com/tj/commander.js",
  ends: true,
  modules: [...COMMAND_LINE_FRAMEWORKS],
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "action",
      methods: ["action"],
      receiver: { any: true, through: FLUENT },
      handlers: [0],
      count: [1, 1],
    },
    {
      match: "method",
      runs: "once",
      what: "action",
      methods: ["action", "hook"],
      receiver: {
        madeBy: ["Command", "default", "default.*", "program", "program.*", "createCommand"],
        types: ["Command"],
        names: ["program", "cli", "cmd", "*Command", "command"],
      },
      count: [1, 2],
    },
    { match: "call", runs: "once", what: "action", callees: ["program.action", "program.hook"] },
    {
      match: "method",
      runs: "once",
      what: "command",
      methods: ["command", "middleware", "check"],
      receiver: { madeBy: ["default", "*"], names: ["yargs", "cli", "argv", "program"] },
      handlers: "all",
      members: ["handler", "builder"],
    },
    {
      match: "call",
      runs: "once",
      what: "command",
      callees: ["command", "default.command"],
      handlers: "all",
      members: ["handler", "builder", "run", "setup"],
    },
    {
      match: "class",
      runs: "once",
      what: "command",
      heritage: ["Command", "BaseCommand", "CommandRunner", "SfCommand", "*Command"],
      methods: ["run", "execute", "catch", "finally", "init"],
    },
    { match: "decorator", runs: "once", what: "command", decorators: ["Option", "Command", "SubCommand"] },
    {
      match: "call",
      runs: "once",
      what: "command",
      callees: ["defineCommand", "cli", "define"],
      handlers: "all",
      members: ["run", "setup", "cleanup"],
    },
    {
      match: "export",
      runs: "once",
      what: "command",
      exports: ["handler", "builder"],
      beside: ["command", "builder", "describe", "desc", "aliases"],
    },
    {
      match: "property",
      runs: "once",
      what: "command",
      members: ["handler", "builder"],
      beside: ["command", "describe"],
    },
    {
      match: "property",
      runs: "once",
      what: "command",
      members: ["handler", "builder"],
      beside: ["command", "builder"],
    },
  ],
} as const satisfies HostEntry;
