import type { ReleaseStatement, ResponseInterface } from "../../catalogue/response-schema.js";
import type { ResponseNames } from "../../bodies/uses/response-names.js";
import type { Variable } from "../../syntax/variables.js";

/** How a release is spelt for the names that are in sight. */
export class ReleaseCode {
  readonly #release: ReleaseStatement;
  readonly #interface: ResponseInterface;

  constructor(release: ReleaseStatement, responseInterface: ResponseInterface) {
    this.#release = release;
    this.#interface = responseInterface;
  }

  get awaits(): boolean {
    return this.#release.awaits;
  }

  /** Whether it names the response or its body, and not only what made the request. */
  get namesResponse(): boolean {
    return /\$(?:response|body)/.test(this.#release.code);
  }

  /** The property of the response that it needs; undefined when it needs the response itself. */
  get property(): string | undefined {
    return this.#release.code.startsWith("$body") ? this.#interface.body?.property : undefined;
  }

  /** A statement, by one of the variables that lead to the response; undefined where none of them will do. */
  by(variables: readonly Variable[], { holders }: ResponseNames, mayBeMissing = false): string | undefined {
    const of = (part: "response" | "body") =>
      variables.find((one) => holders.get(one)?.part === part && holders.get(one)?.containers.length === 0)?.name;
    const response = of("response");
    if (response !== undefined) return this.of(response, mayBeMissing);
    const body = this.property === undefined ? undefined : of("body");
    return body === undefined ? undefined : this.ofBody(body, mayBeMissing);
  }

  /** A statement, for an expression that is the response. */
  of(response: string, mayBeMissing = false): string {
    return this.#awaited(this.value(response, mayBeMissing));
  }

  /** A statement, for an expression that is its body. */
  ofBody(body: string, mayBeMissing = false): string {
    return this.#awaited(accessed(this.#release.code, "$body", body, mayBeMissing));
  }

  /** What has to be awaited, for an expression that is the response. */
  value(response: string, mayBeMissing = false): string {
    const code = this.#release.code.replaceAll("$body", `$response.${this.#interface.body?.property}`);
    return accessed(code, "$response", response, mayBeMissing);
  }

  #awaited(expression: string): string {
    return this.awaits ? `await ${expression}` : expression;
  }
}

function accessed(code: string, placeholder: string, expression: string, mayBeMissing: boolean): string {
  const optional = mayBeMissing ? code.replaceAll(`${placeholder}.`, `${placeholder}?.`) : code;
  return optional.replaceAll(placeholder, expression);
}
