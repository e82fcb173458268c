/**
 * What a program calls its configuration, which it reads when it starts and keeps. Source: the modules `config`, `dotenv`,
 * `convict`, `@nestjs/config` and `env-var`, and the modules of configuration in the repositories of the corpus.
 */

/** Code of a call that by all signs reads the configuration, or a file of it. */
export const READS_CONFIGURATION = /conf|env|setting|readFileSync/i;

/** Specifiers of the program's own modules, whose objects it may fill while it starts. */
export const OWN_MODULE = /^[.#~]|^@?\//;

/**
 * Members of what hosts pass to every request that belong to the process: its bindings (`env` of Workers and Hono), its
 * application (`req.app` of Express, `request.server` of Fastify).
 */
export const MEMBERS_OF_THE_PROCESS: ReadonlySet<string> = new Set(["env", "app", "server"]);
