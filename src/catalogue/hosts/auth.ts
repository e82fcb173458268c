import type { HostEntry } from "../host-schema.js";

const CALLBACKS = ["callbacks.*", "events.*"] as const;

/** Libraries of sign-in: their callbacks run with every sign-in or session. */
export default {
  host: "auth",
  docs: "https://authjs.dev/reference/core",
  modules: [
    "next-auth",
    "next-auth/**",
    "@auth/**",
    "better-auth",
    "better-auth/**",
    "passport",
    "passport-*",
    "@node-saml/passport-saml",
  ],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "callback",
      modules: ["next-auth", "next-auth/**", "@auth/**"],
      callees: ["default", "NextAuth", "SvelteKitAuth", "ExpressAuth"],
      members: CALLBACKS,
    },
    {
      match: "call",
      runs: "perRequest",
      what: "credentials check",
      modules: ["next-auth/providers/*", "@auth/core/providers/*"],
      callees: ["default"],
      members: ["authorize", "sendVerificationRequest", "profile"],
    },
    {
      match: "valueType",
      runs: "perRequest",
      what: "callback",
      modules: ["next-auth", "next-auth/**", "@auth/**"],
      types: ["NextAuthOptions", "AuthOptions", "NextAuthConfig", "AuthConfig"],
      members: CALLBACKS,
    },
    {
      match: "call",
      runs: "perRequest",
      what: "callback",
      modules: ["better-auth", "better-auth/**"],
      callees: ["betterAuth", "emailOTP", "magicLink", "phoneNumber", "organization", "twoFactor"],
      members: ["*.send*", "send*", "*.*.send*", "databaseHooks.*.*.*", "hooks.*", "otpOptions.send*"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "strategy",
      modules: ["passport-*", "@node-saml/passport-saml"],
      callees: ["*Strategy", "Strategy", "default", "default.*"],
      handlers: "last",
    },
    {
      match: "call",
      runs: "perRequest",
      what: "session callback",
      modules: ["passport"],
      callees: ["serializeUser", "deserializeUser"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
