import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/fixtures/databases/start-postgres";
import { playWaybackMachine } from "./play-wayback-machine";

const BUILD_AND_START_MS = 300_000;

/**
 * Starts the built app as a person would, with a data folder of its own, on a free port. Tells the tests where it is and
 * the one-time setup link by the environment; answers how to stop it.
 */
export default async function startApp(): Promise<() => Promise<void>> {
  // While working on the tests: an app that runs already, named by E2E_SETUP, E2E_URL and E2E_STATE.
  if (process.env.E2E_SETUP) return async () => undefined;
  const { port, server } = await playWaybackMachine();
  process.env.E2E_SITE_PORT = String(port);
  // A spec that reads mail starts a server there; nobody listens before.
  const mailPort = await freePort();
  process.env.E2E_MAIL_PORT = String(mailPort);
  const folder = mkdtempSync(path.join(tmpdir(), "variorum-e2e-"));
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["cli/variorum.mjs", "start", "--port", "0", "--host", "localhost"], {
    env: {
      ...environment,
      VARIORUM_DATA: path.join(folder, "data"),
      ...(process.env.CHROMIUM_PATH && { VARIORUM_CHROMIUM: process.env.CHROMIUM_PATH }),
      VARIORUM_SMTP: `smtp://127.0.0.1:${mailPort}`,
      VARIORUM_MAIL_FROM: "Variorum <variorum@example.org>",
      // Programs that webhooks tell of things are played on this machine.
      VARIORUM_WEBHOOKS_LOOPBACK: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ""} --import=${new URL("play-internet.mjs", import.meta.url)}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.kill("SIGTERM")) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const setup = await setupLink(child);
    process.env.E2E_SETUP = setup;
    process.env.E2E_URL = new URL(setup).origin;
    process.env.E2E_STATE = path.join(folder, "signed-in.json");
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The link printed on the first start, once the server says that it is ready. */
function setupLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`The app did not start:\n${said}`)), BUILD_AND_START_MS);
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const link = /https?:\/\/\S+\/setup\?token=\S+/.exec(said)?.[0];
      if (!link || !said.includes("is ready at")) return;
      clearTimeout(timer);
      resolve(link);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`The app ended with ${code}:\n${said}`)));
  });
}
