import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { log } from "../../lib/server/log";
import type { Command } from "../command";
import { buildIfNeeded } from "../serving/build-if-needed";
import { forgetWherePagesEnd } from "../serving/forget-where-pages-end";
import { serve } from "../serving/serve";
import { warmUp } from "../serving/warm-up";

const help = `
Usage: variorum start [--port 3000] [--host 0.0.0.0] [--build-only | --dev]

Builds the pages where needed, brings the database up to date and serves Variorum.
The first start prints a link to set up the first account.

  --port        where to listen; the next free port is taken if it is in use
  --host        address to listen on; all of this machine's unless given
  --build-only  build and stop
  --dev         for working on Variorum: nothing is built, pages reload as you edit

Environment (.env.example tells more): VARIORUM_DATA, DATABASE_URL, VARIORUM_URL, VARIORUM_SECRET,
VARIORUM_TRUST_PROXY, VARIORUM_LOG, ADMIN_EMAIL with ADMIN_PASSWORD_FILE.
`;

const say = (line: string) => log("info", line);

/** Whoever read the log may go. Unheard, each failed line would be an error of its own, told to the log again. */
function outliveTheLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/** Requests in flight get this long to finish after a signal to stop. */
const GRACE_MS = 10_000;

export const command: Command = {
  summary: "serve Variorum (builds and migrates by itself)",
  help,
  async run(args, quicken) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: process.env.PORT || "3000" },
        host: { type: "string" },
        "build-only": { type: "boolean", default: false },
        dev: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port must be 0 to 65535, not "${values.port}"`);
    outliveTheLog();
    forgetWherePagesEnd();
    const { env } = await import("../../lib/server/env");
    const { projectRoot } = await import("../../lib/server/project-root");
    const root = projectRoot("next.config.js");
    const file = path.join(root, ".env");
    if (existsSync(file)) process.loadEnvFile(file);
    const { trustProxy, publicUrl } = env();
    const { dev } = values;
    if (!dev) await buildIfNeeded(root, say, quicken);
    if (values["build-only"]) return 0;
    process.chdir(root);
    // Express, React and the framework all look here; without it they run their slow development code.
    Object.assign(process.env, {
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      VARIORUM_COMPRESSES: "1",
    });

    const [{ databaseSlot, closeDatabase, endNotices }, { pingDatabase }, { announceInstallation }] =
      await Promise.all([
        import("../../lib/server/db/database"),
        import("../../lib/server/db/query"),
        import("../../lib/server/installation/announce-installation"),
      ]);
    const slot = databaseSlot();
    slot.purpose = "variorum start";
    slot.trouble = "It is being opened.";

    let handle: Parameters<typeof serve>[0] = () => Promise.reject(new Error("not ready"));
    let state: "starting" | "serving" | "stopping" = "starting";
    let lastAsked = Date.now();
    const answer: typeof handle = (request, response) => {
      lastAsked = Date.now();
      return handle(request, response);
    };
    const server = serve(answer, {
      trustProxy,
      publicUrl,
      trouble: () => slot.trouble,
      probe: pingDatabase,
      status: {
        version: versionOf(root),
        isStopping: () => state === "stopping",
        isReady: async () => {
          if (state !== "serving") return false;
          await pingDatabase();
          return true;
        },
      },
      tell: env().logsAsJson
        ? ({ id, ...answered }) => log("info", "request", { request: id, ...answered })
        : null,
      caches: !dev,
    });
    const listening = await listen(server, port, values.host);
    const address = `http://localhost:${listening}`;
    process.env.NEXTAUTH_URL = env().publicUrl ?? address;
    // Read when the database is opened, which is after this.
    slot.address = `http://${values.host ?? "localhost"}:${listening}`;

    const { default: next } = await import("next");
    const application = next({
      dev,
      dir: root,
      hostname: values.host ?? "localhost",
      port: listening,
    });
    handle = application.getRequestHandler() as typeof handle;
    // The framework tells the browser over a connection of its own that a file was edited.
    if (dev) server.on("upgrade", (...asked) => application.getUpgradeHandler()(...asked));
    say("Opening the database …");
    await Promise.all([application.prepare(), announceInstallation(address)]);
    state = "serving";
    // Heard from before it is said: whoever waits for that line may stop it the moment after.
    const stopped = stopSignal();
    say(`Variorum is ready at ${process.env.NEXTAUTH_URL}${publicUrl ? `, listening on ${address}` : ""}`);
    const quickened = dev ? undefined : quicken?.();
    const warming = new AbortController();
    if (!dev) void warmUp(slot.address, () => lastAsked, warming.signal);

    const signal = await stopped;
    warming.abort();
    state = "stopping";
    say(`${signal}: finishing what is under way …`);
    await endNotices();
    await Promise.all([close(server), quickened]);
    await closeDatabase();
    say("Stopped.");
    process.exit(0);
  },
};

/** Listens on `port`, or on the first free one of the twenty after it, and says so. */
async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const taken = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen({ port: candidate, ...(host ? { host } : {}) }, () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (!taken) {
      const bound = server.address();
      const actual = typeof bound === "object" && bound ? bound.port : candidate;
      if (port !== 0 && actual !== port) say(`Port ${port} is in use; taking ${actual}.`);
      return actual;
    }
    if (taken.code !== "EADDRINUSE" || candidate - port >= 20) throw taken;
  }
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(signal));
  });
}

/** Takes no new connections, and waits for the requests that are under way. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that has had its answer is kept open by its client.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version;
