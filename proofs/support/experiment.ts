import type { ClientEntry, Cost, ReuseOption } from "../../src/catalogue/library-schema.js";
import { REQUESTS, type Measured, type Measurement } from "./agreement.js";
import { collectGarbage, constructionCost } from "./construction-cost.js";
import type { EvidenceRow } from "./evidence.js";
import { settled, type Counts, type CountingServer, type Protocol, type Respond } from "./servers.js";

/** How many requests are sent at once. */
const AT_ONCE = 10;
/** How many instances are dropped to see what they leave. */
const DROPPED = 100;
/** After how long some of them count as waiting for ever: a cap can do that. */
const DEADLOCK = 2_000;

/** Where the server is, and what to construct the client with. */
export interface Setting {
  readonly port: number;
  /** The server's address: of the upstream, or of the proxy with `target` behind it. */
  readonly url: string;
  readonly target: string;
  /** Options that the entry speaks of (reuse, cap), to be spread over the client's own. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a proof says: which client, how to make it, how to send one request with it. */
export interface Proof<Client extends object> {
  /** The package that is run. */
  readonly library: string;
  /** The client's key in the catalogue. */
  readonly client: string;
  /** The package whose entry is proven, where `library` only carries another one's client. */
  readonly entryOf?: string;
  /** What this construction is to cost, where what it is given decides that. Default: what the entry says. */
  readonly costs?: Cost;
  /** The construction as code, `options` among its arguments, where the client's name does not say it. */
  readonly made?: (options: string) => string;
  readonly protocol?: Protocol;
  /** Whether what the proof needs is on this machine: skipped, with its old evidence kept, where it is not. */
  readonly when?: boolean;
  /** A server of another kind, in place of `protocol`. */
  readonly start?: () => Promise<CountingServer>;
  readonly respond?: Respond;
  /** The library insists on an address of its own: its connections are led to the server. */
  readonly redirect?: boolean;
  readonly create: (setting: Setting) => Client | Promise<Client>;
  readonly send: (client: Client, setting: Setting) => Promise<unknown>;
  readonly close?: (client: Client) => unknown;
  /** A construction that fails where the entry says that it can. */
  readonly failing?: (setting: Setting) => unknown;
  /** The client cannot send ten requests at once, or its server cannot count them. */
  readonly oneAtATime?: true;
}

/** What a row says beyond the client that it is about. */
export type RowOfClient = Omit<EvidenceRow, "proof" | "library" | "version" | "node" | "client" | "costs">;
type Options = Readonly<Record<string, unknown>>;

/** The measurements of one proof against its server. */
export class Experiment<Client extends object> {
  readonly #proof: Proof<Client>;
  readonly #entry: ClientEntry;
  readonly #server: CountingServer;

  constructor(proof: Proof<Client>, entry: ClientEntry, server: CountingServer) {
    this.#proof = proof;
    this.#entry = entry;
    this.#server = server;
  }

  async run(): Promise<Measured> {
    const { reuse, cost, sharing: { capped } = {} } = this.#entry;
    const keeping = reuse?.default === "off" ? option(reuse.option, reuse.on) : {};
    const made = this.#proof.create(this.#setting({}));
    const instance = await made;
    await this.#close(instance);
    return {
      plain: await this.#measure({}),
      ...(cost.fresh === "memory" && { kept: await this.#kept() }),
      ...(reuse && { switched: await this.#measure(option(reuse.option, switchedValue(reuse))) }),
      ...(!this.#proof.oneAtATime && { peak: await this.#peak(keeping) }),
      ...(typeof capped === "object" && { cappedPeak: await this.#peak({ ...keeping, ...option(capped.option, 1) }) }),
      ...(this.#proof.failing && { failed: await fails(() => this.#proof.failing!(this.#setting({}))) }),
      awaited: made instanceof Promise,
      instance,
    };
  }

  /** The rows of evidence: as made plainly, and with the option that decides reuse. */
  async evidence({ plain, switched }: Measured): Promise<readonly RowOfClient[]> {
    const { reuse } = this.#entry;
    const cost = await this.#constructionCost();
    return [
      row(this.#made(""), plain, cost),
      ...(reuse && switched ? [row(this.#made(`{ ${reuse.option}: ${String(switchedValue(reuse))} }`), switched)] : []),
    ];
  }

  async #measure(options: Options): Promise<Measurement> {
    return { fresh: await this.#fresh(options), shared: await this.#shared(options) };
  }

  /** An instance for each request, abandoned after it, as the reported code does. */
  async #fresh(options: Options): Promise<Counts> {
    await this.#server.reset();
    const abandoned: Client[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      const setting = this.#setting(options);
      const client = await this.#proof.create(setting);
      abandoned.push(client);
      await this.#proof.send(client, setting);
    }
    await settled();
    const counts = await this.#server.counts();
    for (const client of abandoned) await this.#close(client);
    return counts;
  }

  async #shared(options: Options): Promise<Counts> {
    await this.#server.reset();
    const setting = this.#setting(options);
    const client = await this.#proof.create(setting);
    for (let request = 0; request < REQUESTS; request += 1) await this.#proof.send(client, setting);
    await settled();
    const counts = await this.#server.counts();
    await this.#close(client);
    return counts;
  }

  /** The bytes that each instance leaves on the heap after it was used and dropped. */
  async #kept(): Promise<number> {
    const useAndDrop = async (times: number): Promise<number> => {
      for (let request = 0; request < times; request += 1) {
        const setting = this.#setting({});
        await this.#proof.send(await this.#proof.create(setting), setting);
      }
      await settled();
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await useAndDrop(REQUESTS);
    return ((await useAndDrop(DROPPED)) - before) / DROPPED;
  }

  async #peak(options: Options): Promise<number> {
    await this.#server.reset();
    const setting = this.#setting(options);
    const client = await this.#proof.create(setting);
    await this.#proof.send(client, setting);
    this.#server.hold(AT_ONCE);
    const sent = Promise.all(Array.from({ length: AT_ONCE }, () => this.#proof.send(client, setting)));
    sent.catch(() => undefined);
    await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, DEADLOCK))]);
    const { peak } = await this.#server.counts();
    await this.#close(client);
    return peak ?? 0;
  }

  async #constructionCost(): Promise<EvidenceRow["construction"]> {
    const { connects, awaited } = this.#entry.construction;
    if (connects || awaited || this.#proof.entryOf) return undefined;
    const setting = this.#setting({});
    return constructionCost(
      () => this.#proof.create(setting) as Client,
      (client) => this.#close(client),
    );
  }

  async #close(client: Client): Promise<void> {
    await this.#proof.close?.(client);
  }

  #setting(options: Options): Setting {
    const { port } = this.#server;
    const { protocol = "http" } = this.#proof;
    const scheme = protocol === "https" ? "https" : protocol === "socks-proxy" ? "socks5" : "http";
    const target = protocol === "connect-proxy" ? "https://localhost/" : "http://localhost/";
    return { port, options, url: `${scheme}://127.0.0.1:${port}`, target };
  }

  #made(options: string): string {
    const { made, client } = this.#proof;
    return made?.(options) ?? `${this.#entry.construction.via === "call" ? "" : "new "}${client}(${options})`;
  }
}

async function fails(construct: () => unknown): Promise<boolean> {
  try {
    await construct();
    return false;
  } catch {
    return true;
  }
}

/** The value of a reuse option that turns the default round. */
function switchedValue({ on, default: initial }: ReuseOption): boolean | number {
  if (initial === "off") return on;
  return typeof on === "number" ? 0 : false;
}

/** `{ a: { b: value } }` for the dotted path `a.b`. */
function option(dotted: string, value: unknown): Options {
  return dotted.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Options;
}

function row(made: string, { fresh, shared }: Measurement, construction?: EvidenceRow["construction"]): RowOfClient {
  return {
    made,
    requests: REQUESTS,
    fresh: fresh.connections,
    shared: shared.connections,
    ...(fresh.requests !== undefined && { extraRequestsFresh: fresh.requests - REQUESTS }),
    ...(shared.requests !== undefined && { extraRequestsShared: shared.requests - REQUESTS }),
    left: fresh.open,
    ...(construction && { construction }),
  };
}
