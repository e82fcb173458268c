/** A sign in a condition that code runs on a developer's machine, in a test or against an emulator. */
export interface LocalSign {
  /** Names of variables of the environment, or of what is read from it, as patterns of names. */
  readonly names: readonly string[];
  /** Values for which they stand for it. */
  readonly is?: readonly string[];
  /** Values of which none stands for it, so that any other does. */
  readonly isNot?: readonly string[];
  /** Being set, or true, stands for it (`true`), or being unset or false (`false`). */
  readonly set?: boolean;
}

const LOCAL = ["development", "dev", "local", "localhost", "test", "testing", "e2e"] as const;
const PRODUCTION = ["production", "prod"] as const;

/** By what code tells that it does not run for its users. */
export const localSigns: readonly LocalSign[] = [
  { names: ["NODE_ENV"], is: LOCAL, isNot: PRODUCTION },
  { names: ["nodeEnv", "APP_ENV", "ENV", "ENVIRONMENT", "STAGE", "VERCEL_ENV"], is: LOCAL },
  {
    names: [
      "*EMULATOR_HOST",
      "*_EMULATOR",
      "*_EMULATORS",
      "AWS_SAM_LOCAL",
      "LOCALSTACK_*",
      "IS_LOCAL",
      "IS_OFFLINE",
      "IS_DEV",
      "IS_DEVELOPMENT",
      "isDev",
      "isDevelopment",
      "isLocalDev",
      "isLocalDevelopment",
      "isEmulator",
      "isEmulated",
      "useEmulator",
      "useEmulators",
      "__DEV__",
      "DEV",
    ],
    set: true,
  },
  { names: ["IS_PROD", "IS_PRODUCTION", "isProd", "isProduction"], set: false },
];

/** Globals whose absence tells code that it runs on a server. */
export const BROWSER_GLOBALS: readonly string[] = ["window", "document", "navigator", "localStorage"];
