import { COMMAND_LINE_FRAMEWORKS } from "../vocabulary/host-words.js";
import { SCRIPT, SERVERS } from "../vocabulary/programs.js";
import type { RuntimeSign } from "../runtime-schema.js";

/** Signs of programs that run once: scripts and command lines. */
export const SCRIPTS: readonly RuntimeSign[] = [
  {
    runtime: "script",
    paths: [
      "**/{scripts,script,bin,migrations,migration,seeds,seed,seeders,seeder,.github,codemods,.ci,.circleci,.buildkite,.gitlab,cli}/**",
      "**/*{-,_}{migrations,migration,seeds,seeders,scripts}/**",
      "/{tools,tooling,infra,infrastructure,ci,build,devtools,dev-tools}/**",
      `**/*.{config,conf,seed,seeder,migration}.${SCRIPT}`,
      `**/{seed,seeds,seeder,migrate,migration,migrations,knexfile,gulpfile,Gruntfile,gruntfile,Gulpfile,cli,postinstall}.${SCRIPT}`,
      "**/{gatsby-node,gatsby-config,webpack.*,rollup.*,vite.*,esbuild,esbuild.*,serverless,ecosystem,.eslintrc,.pnp}.{js,cjs,mjs,ts}",
    ],
    hashbang: true,
  },
  {
    runtime: "script",
    modules: [
      ...COMMAND_LINE_FRAMEWORKS,
      "meow",
      "@actions/core",
      "@actions/github",
      "zx",
      "zx/**",
      "google/zx",
      "inquirer",
      "@inquirer/prompts",
      "@clack/prompts",
      "prompts",
      "enquirer",
      "ora",
      "danger",
    ],
    unless: { modules: SERVERS },
  },
  {
    runtime: "script",
    modules: [
      "@vercel/config",
      "@vercel/config/**",
      "aws-cdk-lib",
      "aws-cdk-lib/**",
      "@aws-cdk/**",
      "@pulumi/**",
      "cdktf",
      "gulp",
      "projen",
    ],
    unless: { modules: SERVERS },
  },
];
