import type { TSESTree } from "@typescript-eslint/utils";
import type { Schedule } from "../catalogue/host-schema.js";
import { exportedNames } from "../syntax/exported-names.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { optionValue, staticValue } from "../recognition/option-value.js";
import { leastInterval } from "./interval.js";
import type { LintedFile } from "../file/linted-file.js";
import type { HostMatch } from "./host-matching.js";
import type { FunctionUseOf } from "../resolution/function-uses.js";
import { isCallOrNew, propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

/** What runs at most this often runs seldom: a connection for each run is nothing that anybody would feel. In seconds. */
const SELDOM = 600;
const SECONDS = { milliseconds: 0.001, seconds: 1 } as const;

/** Whether at least ten minutes pass between two runs. */
export function isSeldom({ interval = 0 }: { readonly interval?: number }): boolean {
  return interval >= SELDOM;
}

/** The least time between two runs, in seconds, by the schedule that a host is given; undefined where none is seen. */
export function intervalOf({ fact, use }: Pick<HostMatch, "fact" | "use">): number | undefined {
  const { schedule } = fact.scope;
  if (!schedule || !use) return undefined;
  const { file } = use;
  if (use.kind === "member") return ofDecorator(use, schedule, file);
  if (use.kind !== "argument") return undefined;
  if (schedule.apart) return ofCallsApart(use.call, schedule, schedule.apart, file);
  const call = schedule.through ? earlierCall(use.call, schedule.through) : use.call;
  return call && ofArguments(call.arguments, schedule, file);
}

function ofDecorator({ member }: FunctionUseOf<"member">, schedule: Schedule, file: LintedFile): number | undefined {
  const decorator = (member.decorators ?? []).find(({ expression }) => expression.type === "CallExpression");
  return decorator?.expression.type === "CallExpression"
    ? ofArguments(decorator.expression.arguments, schedule, file)
    : undefined;
}

/** The call of one of the methods on which a call is made: `schedule("…")` of `schedule("…").timeZone("…").onRun(fn)`. */
function earlierCall(call: CallOrNew, methods: readonly string[]): TSESTree.CallExpression | undefined {
  let at = unwrap(call.callee);
  while (at.type === "MemberExpression" || at.type === "CallExpression") {
    const callee = at.type === "CallExpression" ? unwrap(at.callee) : undefined;
    if (at.type === "CallExpression" && callee?.type === "MemberExpression") {
      if (methods.includes(propertyName(callee) ?? "")) return at;
    }
    at = unwrap(at.type === "CallExpression" ? at.callee : at.object);
  }
  return undefined;
}

/** The least interval of all calls that put the job on a schedule; undefined when one of them runs it at another time. */
function ofCallsApart(
  registration: CallOrNew,
  schedule: Schedule,
  { methods, job }: NonNullable<Schedule["apart"]>,
  file: LintedFile,
): number | undefined {
  const name = textOf(registration.arguments[0], file) ?? nameOfReceiver(registration, file);
  if (name === undefined) return undefined;
  const calls = methods.flatMap((method) =>
    membersNamed(method, file).flatMap(({ parent }) => {
      if (parent.type !== "CallExpression") return [];
      const of = job === "receiver" ? nameOfReceiver(parent, file) : textOf(parent.arguments[job], file);
      return of === name ? [parent] : [];
    }),
  );
  const intervals = calls.map((call) =>
    job === "receiver" && isExported(call, file) ? undefined : ofArguments(call.arguments, schedule, file),
  );
  return intervals.length > 0 && intervals.every((interval) => interval !== undefined)
    ? Math.min(...intervals)
    : undefined;
}

/** The first argument of what made the object that a method is called on: `mail` of `new Queue("mail")`. */
function nameOfReceiver(call: CallOrNew, file: LintedFile): string | undefined {
  const callee = unwrap(call.callee);
  const made = callee.type === "MemberExpression" ? resolve(callee.object, file) : undefined;
  return isCallOrNew(made) ? textOf(made.arguments[0], file) : undefined;
}

/** Whether other files can call methods of the receiver as well. */
function isExported({ callee }: TSESTree.CallExpression, file: LintedFile): boolean {
  const receiver = callee.type === "MemberExpression" ? unwrap(callee.object) : undefined;
  return receiver?.type === "Identifier" && exportedNames(file).has(receiver.name);
}

function textOf(node: Node | undefined, file: LintedFile): string | undefined {
  const value = node && staticValue(node, file)?.value;
  return typeof value === "string" ? value : undefined;
}

function ofArguments(given: readonly Node[], schedule: Schedule, file: LintedFile): number | undefined {
  const argument = schedule.argument === undefined ? undefined : given.at(schedule.argument);
  const holders = schedule.argument === undefined ? given : argument ? [argument] : [];
  const options = holders.flatMap((holder) => (schedule.options ?? []).map((path) => optionValue(holder, path, file)));
  const option = options.find((value) => value.is === "known");
  const value = option?.is === "known" ? option.node : argument;
  return value && ofValue(value, schedule, file);
}

function ofValue(node: Node, schedule: Schedule, file: LintedFile): number | undefined {
  const value = resolve(node, file);
  // What the environment may say otherwise is by default what is written.
  if (value.type === "LogicalExpression" && value.operator !== "&&") return ofValue(value.right, schedule, file);
  const known = staticValue(value, file)?.value;
  if (typeof known === "number") return schedule.unit && known * SECONDS[schedule.unit];
  if (typeof known === "string") return leastInterval(known);
  // `CronExpression.EVERY_DAY_AT_1AM` is named for what it says.
  return value.type === "MemberExpression" ? leastInterval(propertyName(value) ?? "") : undefined;
}
