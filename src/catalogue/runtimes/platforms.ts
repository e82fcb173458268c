import type { FileEvidence } from "../runtime-schema.js";

/**
 * Platforms and frameworks that set the environment of a process before they load its modules, from the files of
 * `.env` or from what is configured for a deployment.
 *
 * Sources: https://nextjs.org/docs/app/guides/environment-variables,
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html,
 * https://cloud.google.com/functions/docs/configuring/env-var,
 * https://learn.microsoft.com/azure/azure-functions/functions-how-to-use-azure-function-app-settings,
 * https://vercel.com/docs/environment-variables, https://docs.netlify.com/build/environment-variables/overview
 */
export const ENVIRONMENT_BEFORE_LOAD: FileEvidence = {
  modules: ["aws-lambda", "@middy/core", "@aws-lambda-powertools/*", "@netlify/functions", "@azure/functions"],
  dependencies: [
    "next",
    "@azure/functions",
    "@google-cloud/functions-framework",
    "@middy/core",
    "@netlify/functions",
    "@vercel/functions",
    "@vercel/node",
    "firebase-functions",
  ],
  packages: ["@types/aws-lambda", "serverless", "sst"],
  projectFiles: [
    "firebase.json",
    "host.json",
    "netlify.toml",
    "serverless.js",
    "serverless.ts",
    "serverless.yaml",
    "serverless.yml",
    "vercel.json",
  ],
};
