import { asked, conversation, startDaemon, type Daemon } from "./daemon.js";

/** PostgreSQL: sessions and backends of the database `proof`, as its statistics views count them. */
export const startPostgres = () => startDaemon(postgres);
/** Redis: what `INFO` counts. */
export const startRedis = () => startDaemon(redis);
/** MariaDB: what `SHOW GLOBAL STATUS` counts. */
export const startMariaDb = () => startDaemon(mariaDb);
/** memcached: what `stats` counts. */
export const startMemcached = () => startDaemon(memcached);
/** NATS: what its monitoring page counts. */
export const startNats = () => startDaemon(nats);
/** Mosquitto: what its log says. */
export const startMosquitto = () => startDaemon(mosquitto);
/** RabbitMQ: what a relay in front of it counts, since its own statistics are some seconds late. */
export const startRabbitMq = () => startDaemon(rabbitMq);

const postgres: Daemon = {
  program: "postgres",
  prepare: (directory) => [["initdb", "-D", directory, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"]],
  parameters: (port, directory) => [
    ...["-D", directory, "-p", String(port), "-k", directory],
    ...["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200"],
  ],
  counters: (port) => {
    const query = (sql: string) =>
      asked("psql", ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", "-Atc", sql]).trim();
    query("create database proof");
    return async () => {
      const [connections, open] = query(
        "select sessions, numbackends from pg_stat_database where datname = 'proof'",
      ).split("|");
      return { connections: Number(connections), open: Number(open) };
    };
  },
};

const redis: Daemon = {
  program: "redis-server",
  parameters: (port, directory) => ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", ""],
  counters: async (port) => {
    const ask = await conversation(port);
    return async () => {
      const info = await ask("INFO\r\n", /\r\n# Keyspace[\s\S]*\r\n$/);
      return {
        connections: numberAfter(info, "total_connections_received:"),
        open: numberAfter(info, "connected_clients:") - 1,
      };
    };
  },
};

const mariaDb: Daemon = {
  program: "mariadbd",
  prepare: (directory) => [
    [
      "mariadb-install-db",
      "--no-defaults",
      `--datadir=${directory}`,
      "--skip-test-db",
      "--auth-root-authentication-method=normal",
    ],
  ],
  parameters: (port, directory) => [
    ...["--no-defaults", `--datadir=${directory}`, `--socket=${directory}/socket`, `--port=${port}`],
    ...["--bind-address=127.0.0.1", "--skip-grant-tables", "--skip-networking=0", `--pid-file=${directory}/pid`],
  ],
  counters: (port) => {
    let own = 0;
    return async () => {
      own += 1;
      const status = asked("mariadb", [
        ...["--no-defaults", "-h", "127.0.0.1", "-P", String(port), "-Ne"],
        "show global status where variable_name in ('Connections', 'Threads_connected')",
      ]);
      return {
        connections: numberAfter(status, "Connections\t") - own,
        open: numberAfter(status, "Threads_connected\t") - 1,
      };
    };
  },
};

const memcached: Daemon = {
  program: "memcached",
  parameters: (port) => ["-l", "127.0.0.1", "-p", String(port), "-U", "0"],
  counters: async (port) => {
    const ask = await conversation(port);
    const opening = numberAfter(await ask("stats\r\n", /END\r\n$/), "curr_connections ");
    return async () => {
      const stats = await ask("stats\r\n", /END\r\n$/);
      return {
        connections: numberAfter(stats, "total_connections "),
        open: numberAfter(stats, "curr_connections ") - opening,
      };
    };
  },
};

const nats: Daemon = {
  program: "nats-server",
  parameters: (port, _directory, [monitor]) => ["-a", "127.0.0.1", "-p", String(port), "-m", String(monitor)],
  counters: async (_port, _log, [monitor]) => {
    const page = `http://127.0.0.1:${monitor}/varz`;
    await fetch(page);
    return async () => {
      const { total_connections, connections } = (await (await fetch(page)).json()) as Record<string, number>;
      return { connections: total_connections!, open: connections! };
    };
  },
};

const mosquitto: Daemon = {
  program: "mosquitto",
  parameters: (port) => ["-p", String(port), "-v"],
  counters: (_port, log) => async () => {
    const connections = occurrences(log(), "New client connected");
    return { connections, open: connections - occurrences(log(), / (?:disconnected|closed its connection)/g) };
  },
};

const rabbitMq: Daemon = {
  program: "rabbitmq-server",
  parameters: () => [],
  environment: (port, directory, [peers, epmd]) => ({
    HOME: directory,
    RABBITMQ_NODENAME: "proof@localhost",
    RABBITMQ_NODE_IP_ADDRESS: "127.0.0.1",
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(peers),
    ERL_EPMD_PORT: String(epmd),
    ERL_EPMD_ADDRESS: "127.0.0.1",
    RABBITMQ_MNESIA_BASE: directory,
    RABBITMQ_CONF_ENV_FILE: `${directory}/environment`,
    RABBITMQ_CONFIG_FILE: `${directory}/configuration`,
    RABBITMQ_ENABLED_PLUGINS_FILE: `${directory}/plugins`,
    RABBITMQ_LOGS: "-",
    RABBITMQ_LOG_BASE: directory,
    // With a shell of its own it would be a child of the process that is stopped, and outlive it.
    RABBITMQ_ALLOW_INPUT: "true",
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: "-noinput -kernel inet_dist_use_interface {127,0,0,1}",
  }),
  finish: ([, epmd]) => ["epmd", "-port", String(epmd), "-kill"],
};

function numberAfter(text: string, label: string): number {
  return Number.parseInt(text.slice(text.indexOf(label) + label.length), 10);
}

function occurrences(text: string, what: string | RegExp): number {
  return text.split(what).length - 1;
}
