import type { HostEntry } from "../host-schema.js";

export default {
  host: "Bot Framework",
  docs: "https://learn.microsoft.com/javascript/api/botbuilder/activityhandler",
  modules: ["botbuilder", "@microsoft/agents-hosting", "@microsoft/teams-ai"],
  scopes: [
    {
      match: "class",
      runs: "perRequest",
      each: "message",
      what: "activity handler",
      heritage: ["ActivityHandler", "TeamsActivityHandler"],
      methods: ["run", "onTurnActivity", "onMessageActivity", "handleTeams*"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "activity handler",
      methods: ["onMessage", "onTurn", "onMembersAdded", "onConversationUpdate", "onDialog"],
      receiver: { any: true },
      needsImport: true,
      handlers: [0],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "activity handler",
      methods: ["processActivity", "process"],
      receiver: { names: ["adapter", "*Adapter"] },
      needsImport: true,
      handlers: "last",
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "activity handler",
      types: ["TurnContext"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
