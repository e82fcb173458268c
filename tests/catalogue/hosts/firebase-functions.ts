import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Firebase",
    calls: [
      [
        `import { onRequest } from "firebase-functions/v2/https"; export const price = onRequest({}, async () => { here(); });`,
        "perRequest import: Firebase function `onRequest()`",
      ],
      [
        `import * as functions from "firebase-functions"; export const price = functions.https.onCall(async () => { here(); });`,
        "perRequest import: Firebase function `functions.https.onCall()`",
      ],
      [
        `import * as functions from "firebase-functions"; export const price = functions.region("x").firestore.document("a").onCreate(async () => { here(); });`,
        "perRequest import: Firebase function `.onCreate()`",
      ],
    ],
    friends: [
      [
        `import { onInit } from "firebase-functions"; onInit(() => { here(); });`,
        "once import: Firebase initialiser `onInit()`",
      ],
      [`function onIntent(name, fn) {} onIntent("x", () => { here(); });`],
    ],
  },
] satisfies readonly HostCases[];
