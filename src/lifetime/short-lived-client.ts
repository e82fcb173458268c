import type { Cost } from "../catalogue/library-schema.js";
import type { Because } from "../execution/execution-context.js";
import { runtimeAt } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import type { BindingTime } from "../flow/binding-lattice.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import { clientInstance } from "../recognition/client-instance.js";
import { opensOwnConnections } from "../recognition/fresh-cost.js";
import { mayMakeClients } from "../recognition/telling-modules.js";
import { qualifiedNameOf } from "../resolution/qualified-name.js";
import { isSamePlace } from "../project/counterpart.js";
import { isFunction } from "../syntax/functions.js";
import { isCallOrNew, outward, wrapped, type CallOrNew } from "../syntax/nodes.js";
import { hasNothingToShare, LASTING_COSTS } from "./client-cost.js";
import { placesOf } from "./client-places.js";
import { isCallers, type Confidence } from "./confidence.js";
import type { Excuse } from "./excuse.js";
import { factoryMistakes } from "./factory-mistake.js";
import { dependenceAt } from "./client-dependence.js";
import { mistakeAt } from "./place-mistake.js";

/** A client that is made again and again, and dropped each time. */
export interface ShortLivedClient {
  /** The construction, or the call of a factory whose arguments decide that the client can be shared. */
  readonly node: CallOrNew;
  /** The file that this stands in. */
  readonly file: LintedFile;
  readonly construction: ClientConstruction;
  /** The construction among its arguments that owns the connections, when it does not own any itself. */
  readonly part: ClientConstruction | undefined;
  /** What a fresh instance costs, its parts included. */
  readonly costs: Cost;
  readonly frequency: "perRequest" | "perIteration" | "perCall";
  readonly because: Because;
  /** What its arguments depend on, which says where a shared one can live. */
  readonly dependence: BindingTime;
  /** Whether it sends anything: one without a transport, or that only signs, has no connections to speak of. */
  readonly sends: boolean;
  readonly confidence: Confidence;
  /** The name of the factory that makes and returns it; absent where nobody returns it. */
  readonly maker: string | undefined;
  /** The name of the class whose objects keep it, each one of its own; absent where none does. */
  readonly keeper: string | undefined;
  /** How many calls of the factories that return it make it too often: 1 where `node` is one of them. */
  readonly callers: number;
}

/**
 * The short-lived clients that a construction makes, or a call of a factory of the program whose arguments decide, as far
 * as they are reported in the file: itself, whoever calls the factories that return it, or calls of these.
 */
export const shortLivedClients = memoiseByNode((node: CallOrNew, file: LintedFile): readonly ShortLivedClient[] => {
  const construction = clientConstruction(node, file);
  if (construction) return mistakesOf(node, file).filter((mistake) => mistake.file === file);
  const made = madeElsewhere(node, file);
  const mistakes = made
    ? mistakesOf(made.node, made.file).filter((mistake) => isSamePlace(mistake, { node, file }))
    : [];
  return mistakes.map((mistake) => ({ ...mistake, node, file }));
});

/** The construction in another file of the client that a call with arguments of its own makes. */
function madeElsewhere(node: CallOrNew, file: LintedFile): ClientConstruction | undefined {
  if (node.type === "NewExpression" || node.arguments.length === 0) return undefined;
  const name = qualifiedNameOf(node.callee, file);
  const construction = name && mayMakeClients(name.module, file) ? clientInstance(node, file)?.construction : undefined;
  return construction?.file === file ? undefined : construction;
}

/** The mistakes that a construction makes, in whatever files they stand. */
const mistakesOf = memoiseByNode((node: CallOrNew, file: LintedFile): readonly ShortLivedClient[] => {
  const construction = clientConstruction(node, file);
  if (!construction || excuseOf(construction, file)) return [];
  const mistakes = factoryMistakes(
    placesOf(node, file).map((place) => ({
      place,
      finding: mistakeAt(construction, place, file),
      get dependence() {
        return dependenceAt(construction, place, file);
      },
    })),
  );
  return mistakes.filter(({ frequency }) => isOfServer(frequency, node, file));
});

/** Whether code that runs that often may be a server's. What only tests call says itself that nothing else does. */
function isOfServer(frequency: ShortLivedClient["frequency"], node: CallOrNew, file: LintedFile): boolean {
  if (frequency === "perRequest") return true;
  const runtime = runtimeAt(node, file);
  return runtime === "node" || (runtime === "test" && frequency === "perCall");
}

/** Why a construction is no mistake, wherever its client ends up; undefined where that decides. */
export function excuseOf(construction: ClientConstruction, file: LintedFile): Excuse | undefined {
  if (runtimeOf(file) !== "node") return "no server code";
  const { perRequest, sharedFor } = construction.entry.sharing ?? {};
  if (perRequest !== undefined && !sharedFor && !opensOwnConnections(construction, file)) return "meant per request";
  if (clientsAround(construction, file).length > 0) return "part of another";
  return hasNothingToShare(construction, file) ? "nothing to share" : undefined;
}

/**
 * The short-lived clients that a construction is a part of, with which it is reported. Where such a client depends on
 * its caller, the part that does not is judged by itself.
 */
export function clientsAround({ node }: ClientConstruction, file: LintedFile): readonly ShortLivedClient[] {
  for (const outer of outward(wrapped(node).parent!)) {
    if (isFunction(outer)) return [];
    if (!isCallOrNew(outer)) continue;
    const clients = shortLivedClients(outer, file).filter((client) => !isCallers(client.dependence));
    if (clients.length > 0) return clients;
  }
  return [];
}

/** Whether `recommended` has an error for a client that is made too often, by itself or with the client that it is a part of. */
export function isReportedByDefault(construction: ClientConstruction, file: LintedFile): boolean {
  return [...shortLivedClients(construction.node, file), ...clientsAround(construction, file)].some(
    ({ costs, confidence }) => LASTING_COSTS.has(costs) && confidence === "precise",
  );
}
