import { createRequire } from "node:module";
import type http from "node:http";
import type { AddressInfo } from "node:net";
import { Linter } from "eslint";

const require = createRequire(import.meta.url);

/** What a rule says of a module, and the module after its first suggestion. */
export interface Judgement {
  readonly messageIds: readonly (string | undefined)[];
  readonly repaired: string | undefined;
}

/** Runs one rule over a CommonJS module. */
export function judge(code: string, rule: unknown): Judgement {
  const messages = new Linter().verify(
    code,
    {
      files: ["**/*.js"],
      languageOptions: { sourceType: "commonjs" },
      plugins: { reuse: { rules: { rule: rule as never } } },
      rules: { "reuse/rule": "error" },
    },
    { filename: "src/service.js" },
  );
  const fix = messages[0]?.suggestions?.[0]?.fix;
  return {
    messageIds: messages.map(({ messageId, message }) => messageId ?? message),
    repaired: fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
  };
}

/** A service that runs on loopback. */
export interface RunningService {
  /** The answer to one request. */
  ask(headers?: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly body: string }>;
  close(): Promise<void>;
}

/**
 * Starts the server that a CommonJS module, given as text, exports as `service`. The module finds the address
 * of the server behind it in `upstream`.
 */
export async function startService(code: string, upstream: string): Promise<RunningService> {
  const exports: { service?: http.Server } = {};
  // The text is that of the proofs' own cases.
  new Function("require", "exports", "upstream", code)(require, exports, upstream);
  const service = exports.service!;
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
  return {
    ask: async (headers = {}) => {
      const response = await fetch(url, { headers });
      return { status: response.status, body: await response.text() };
    },
    close: async () => {
      service.closeAllConnections();
      await new Promise((resolve) => service.close(resolve));
    },
  };
}
