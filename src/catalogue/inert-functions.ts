/**
 * Functions that look at a value and let go of it: whatever they are given, its body stays unread. A name
 * that ends in `*` stands for all that begin so.
 */
export const INERT_FUNCTIONS: readonly { readonly module: string; readonly names: readonly string[] }[] = [
  {
    module: "globalThis",
    names: ["console.*", "String", "Boolean", "Number", "JSON.stringify", "Object.keys", "Object.entries", "Object.getOwnPropertyNames"],
  },
  { module: "node:console", names: ["*"] },
  { module: "node:util", names: ["inspect", "format", "isDeepStrictEqual", "types.*"] },
  { module: "node:assert", names: ["default", "ok", "strict", "equal", "notEqual", "strictEqual", "notStrictEqual"] },
  { module: "node:assert/strict", names: ["default", "ok", "equal", "notEqual", "strictEqual", "notStrictEqual"] },
];
