import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Next.js",
    calls: [
      [
        `Page.getInitialProps = async () => { here(); };`,
        "perRequest receiver: Next.js data function `Page.getInitialProps`",
      ],
      [
        `export async function GET() { here(); }`,
        "perRequest file: Next.js route handler `GET`",
        "/p/src/app/api/price/route.ts",
      ],
      [
        `export const POST = withAuth(async () => { here(); });`,
        "perRequest file: Next.js route handler `POST`",
        "/p/app/api/price/route.ts",
      ],
      [
        `const handler = async () => { here(); }; export { handler as GET, handler as POST };`,
        "perRequest file: Next.js route handler `GET`",
        "/p/app/api/price/route.ts",
      ],
      [
        `export default async function handler() { here(); }`,
        "perRequest file: Next.js API route `default`",
        "/p/pages/api/price.ts",
      ],
      [
        `export const getServerSideProps = async () => { here(); };`,
        "perRequest file: Next.js data function `getServerSideProps`",
      ],
      [`"use server"; export async function save() { here(); }`, "perRequest import: Next.js server function `save`"],
      [`export async function save() { "use server"; here(); }`, "perRequest import: Next.js server function `save`"],
      [
        `export default async function Page() { here(); }`,
        "perRequest file: Next.js server component `default`",
        "/p/app/prices/page.tsx",
      ],
      [
        `import type { NextRequest } from "next/server"; export function proxy(request: NextRequest) { here(); }`,
        "perRequest type: Next.js handler `proxy`",
      ],
      [
        `import { createSafeActionClient } from "next-safe-action"; const client = createSafeActionClient(); export const save = client.schema(s).action(async () => { here(); });`,
        "perRequest import: Next.js server action `.action()`",
      ],
    ],
    friends: [
      [`export async function price() { "use cache"; here(); }`, "inherits import: Next.js cached function `price`"],
      [
        `export async function generateStaticParams() { here(); }`,
        "once file: Next.js build-time function `generateStaticParams`",
        "/p/app/[id]/page.tsx",
      ],
      [
        `export async function register() { here(); }`,
        "once file: Next.js start-up hook `register`",
        "/p/src/instrumentation.ts",
      ],
      [`export async function GET() { here(); }`, undefined, "/p/src/app/api/price/client.ts"],
      [`export default function proxy(one) { here(); }`, undefined, "/p/src/widgets/proxy.js"],
    ],
  },
] satisfies readonly HostCases[];
