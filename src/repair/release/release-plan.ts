import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ReleaseStatement } from "../../catalogue/response-schema.js";
import type { BodySolution } from "../../bodies/solution.js";
import type { Exit } from "../../bodies/exits.js";
import type { LeakingFunction } from "../../bodies/follow.js";
import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { memoiseByKey } from "../../file/memoise.js";
import type { FunctionNode } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";
import { insert, type Edit } from "../text/edits.js";
import { StatementWriter } from "../text/inserted-statements.js";
import { isInList } from "../text/statement-position.js";
import { certaintyOf, certaintyOfCall, promiseOf, type Certainty } from "./certain-holder.js";
import { helperOf } from "./helper-exits.js";
import { isLookedAt } from "./looked-at.js";
import { liesBehind, OpenPlaces, type OpenPlace } from "./open-places.js";
import type { Reason, Refusal } from "./refusals.js";
import { ReleaseCode } from "./release-code.js";
import { releaseInChain, releaseUnheld } from "./unheld-response.js";
import { unusedName } from "./unused-name.js";
import { waitingIn } from "./waiting.js";

type Scope = TSESLint.Scope.Scope;

/** A release of a body. */
export interface PlannedRelease {
  readonly edits: readonly Edit[];
  /** What is released is a response for certain, and not what other code gives that is used as one. */
  readonly isCertain: boolean;
}

/**
 * The release of a body on every way out on which it is open: before it is lost, or at once when nothing ever reads it.
 * Refused when one of the places does not allow it. `needs` is a variable that the code of the release names, which has
 * to be in sight there.
 */
export function planRelease(
  body: UnconsumedBody,
  release: ReleaseStatement,
  file: FileUnderLint,
  needs?: Variable,
): PlannedRelease | Refusal {
  if (body.leaks.length === 0) return { reason: "copy", exit: { kind: "unused", node: body.node } };
  const edits = new Map<string, Edit>();
  let isCertain = true;
  for (const within of new Set(body.leaks.map((leak) => leak.within))) {
    const leaks = body.leaks.filter((leak) => leak.within === within);
    const repair = new FlightRepair(body, leaks, release, file);
    const planned = repair.plan();
    if (isRefusal(planned)) return planned;
    const unseen = needs && leaks.find(({ place }) => !isInSight(needs, place.node, file));
    if (unseen) return { reason: "unnamed", exit: unseen.place };
    if (repair.certainty === "given") isCertain = false;
    for (const edit of planned) edits.set(`${edit.range.join("-")} ${edit.text}`, edit);
  }
  return edits.size > 0
    ? { edits: [...edits.values()], isCertain }
    : { reason: "also-read", exit: body.leaks[0]!.place };
}

/** Whether a plan is none. */
export function isRefusal(plan: object): plan is Refusal {
  return "reason" in plan;
}

function isInSight(variable: Variable, node: Node, file: FileUnderLint): boolean {
  for (let scope: Scope | null = file.sourceCode.getScope(node); scope; scope = scope.upper) {
    const found = scope.set.get(variable.name);
    if (found) return found === variable;
  }
  return false;
}

/** Where a body is released for an exit, and the function that this place is in. */
interface PlacedRelease {
  readonly place: OpenPlace;
  readonly exit: Exit;
  readonly within: LeakingFunction;
}

/** The release of a body in one function. */
class FlightRepair {
  readonly #body: UnconsumedBody;
  readonly #leaks: readonly Leak[];
  readonly #code: ReleaseCode;
  readonly #file: FileUnderLint;
  readonly #writer: StatementWriter;
  readonly #solution: BodySolution;
  readonly certainty: Certainty;

  constructor(body: UnconsumedBody, leaks: readonly Leak[], release: ReleaseStatement, file: FileUnderLint) {
    this.#body = body;
    this.#leaks = leaks;
    this.#code = new ReleaseCode(release, body.acquisition.interface);
    this.#file = file;
    this.#writer = new StatementWriter(file);
    this.#solution = leaks[0]!.within.solution;
    const isUnheld = leaks[0]!.exit.kind === "unused";
    this.certainty = isUnheld ? certaintyOfCall(body, file) : certaintyOf(leaks[0]!, body, file);
  }

  /** Nothing may have come instead of the response. */
  get #mayBeMissing(): boolean {
    return this.certainty === "response-or-nothing";
  }

  plan(): readonly Edit[] | Refusal {
    const { exit, within } = this.#leaks[0]!;
    const elsewhere = this.#leaks.find(({ place }) => place.there);
    if (elsewhere) return { reason: "elsewhere", exit: elsewhere.place };
    if (exit.kind === "unused") return this.#unheld() ?? { reason: "unnamed", exit };
    const waiting = this.#code.awaits ? waitingIn(within.owner, this.#file) : [];
    if (this.certainty === "unknown") return { reason: "uncertain", exit };
    if (!waiting) return { reason: "synchronous", exit };
    const edits = (this.#solution.released ? undefined : this.#atOnce()) ?? this.#whereOpen();
    return isRefusal(edits) ? edits : [...waiting, ...edits];
  }

  #unheld(): readonly Edit[] | undefined {
    const { start } = this.#leaks[0]!.within;
    const { node } = this.#body;
    const release = start === node ? releaseUnheld : releaseInChain;
    const promised = promiseOf(this.#body, this.#file);
    return release({ node, promised, mayBeMissing: this.certainty !== "response" }, this.#code, this.#file);
  }

  /** Nothing ever reads the body: release it where it is obtained. */
  #atOnce(): readonly Edit[] | undefined {
    if (this.certainty === "given") return undefined;
    if (!this.#leaks[0]!.within.start) return this.#atEntry();
    for (const [variable, at] of this.#solution.bindings) {
      const statement =
        at.type === "VariableDeclarator"
          ? at.parent
          : at.parent?.type === "ExpressionStatement"
            ? at.parent
            : undefined;
      const code = this.#code.by([variable], this.#solution.names, this.#mayBeMissing);
      if (statement && code !== undefined && isInList(statement)) return this.#writer.after(statement, [code]);
    }
    return undefined;
  }

  /** At the start of the callback that gets the response, which may need a name for it first. */
  #atEntry(): readonly Edit[] | undefined {
    const fn = this.#leaks[0]!.within.owner as FunctionNode;
    const named = fn.params.length === 0 ? this.#namedParameter(fn) : undefined;
    const code = named
      ? this.#code.of(named.name, this.#mayBeMissing)
      : this.#code.by([...this.#solution.bindings.keys()], this.#solution.names, this.#mayBeMissing);
    if (code === undefined || !fn.body) return undefined;
    const isHandedOn = this.#body.acquisition.entry.arrives !== "callback";
    const edits =
      fn.body.type === "BlockStatement"
        ? this.#writer.atStartOf(fn.body, [code])
        : this.#writer.inArrow(fn, [code], isHandedOn);
    return [...(named ? [named.edit] : []), ...edits];
  }

  #namedParameter(fn: FunctionNode): { readonly name: string; readonly edit: Edit } | undefined {
    const name = unusedName(fn, this.#file);
    const open = this.#file.sourceCode.getFirstToken(fn, { filter: ({ value }) => value === "(" });
    return name !== undefined && open ? { name, edit: insert(open.range[1], name) } : undefined;
  }

  #whereOpen(): readonly Edit[] | Refusal {
    const edits: Edit[] = [];
    const releases: PlacedRelease[] = [];
    const exits = this.#leaks.map(({ place }) => place);
    const placesIn = memoiseByKey((within: LeakingFunction) => new OpenPlaces(within, exits, this.#file));
    for (const leak of this.#leaks) {
      const exit = leak.place;
      const helper = helperOf(leak, this.#body, this.#file);
      const waiting = helper && this.#code.awaits ? waitingIn(helper.owner, this.#file) : [];
      if (!waiting) return { reason: "synchronous", exit };
      const within = helper ?? leak.within;
      const places = placesIn(within).of(exit);
      if (!places) return { reason: wasRead(exit, within) ? "also-read" : "unnamed", exit };
      edits.push(...waiting);
      releases.push(...places.map((place) => ({ place, exit, within })));
    }
    for (const { place, exit, within } of releases) {
      // An exit may lie behind the release for another one.
      if (releases.some((other) => liesBehind(place, other.place))) continue;
      const written = this.#write(place, within);
      if (typeof written === "string") return { reason: written, exit };
      edits.push(...written);
    }
    return edits;
  }

  #write(place: OpenPlace, within: LeakingFunction): readonly Edit[] | Reason {
    const lookedAt = place.holders.filter((variable) => isLookedAt(variable, place.node));
    if (lookedAt.length === 0 && this.certainty === "given") return "uncertain";
    const mayBeMissing = lookedAt.length === 0 && (this.#mayBeMissing || place.mayBeMissing);
    const code = this.#code.by(lookedAt.length > 0 ? lookedAt : place.holders, within.solution.names, mayBeMissing);
    return code === undefined ? "unnamed" : (this.#written(place, code) ?? "also-read");
  }

  #written({ at, node, when }: OpenPlace, code: string): readonly Edit[] | undefined {
    switch (at) {
      case "before":
        return when === undefined ? this.#writer.before(node, [code]) : this.#writer.beforeIf(when, node, [code]);
      case "after":
        return this.#writer.after(node, [code]);
      case "end":
        return this.#writer.atEndOf(node as TSESTree.BlockStatement, [code]);
      case "else":
        return this.#writer.orElse(node as TSESTree.IfStatement, [code]);
    }
  }
}

/** Whether a body may have been read where it is left open by other ways. */
function wasRead({ kind, node }: Exit, { solution }: LeakingFunction): boolean {
  const { before, released } = solution;
  return kind === "end" || kind === "loop" ? released : before(node).some(({ is }) => is === "released");
}
