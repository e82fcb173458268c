import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "React Router",
    calls: [
      [
        `export async function loader() { here(); }`,
        "perRequest file: React Router handler `loader`",
        "/p/app/routes/price.tsx",
      ],
      [
        `import type { ActionFunctionArgs } from "@remix-run/node"; export const act = async (args: ActionFunctionArgs) => { here(); };`,
        "perRequest type: React Router handler `act`",
      ],
      [
        `import type { Route } from "./+types/home"; export async function loader({ params }: Route.LoaderArgs) { here(); }`,
        "perRequest type: React Router handler `loader`",
      ],
    ],
    friends: [[`module.exports = function loader(source) { here(); };`, undefined, "/p/build/loader.js"]],
  },
] satisfies readonly HostCases[];
