import "server-only";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { emptyTrash } from "@/lib/server/services/installation/empty-trash";
import { fillSearchIndex } from "@/lib/server/services/installation/fill-search-index";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { sendDigests } from "@/lib/server/services/installation/send-digests";
import { sendWebhooks } from "@/lib/server/services/installation/send-webhooks";
import { prepareInstallation } from "./prepare-installation";

const RETRY_MS = 3_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

const KEY = Symbol.for("variorum.announced");
const global = globalThis as typeof globalThis & { [KEY]?: Promise<void> };

/**
 * Gets the installation ready and prints what a person needs to know, once a process. A database that is away is
 * said and tried again in the background, while the server answers with a page that says so.
 */
export function announceInstallation(address: string): Promise<void> {
  global[KEY] ??= announce(env().publicUrl ?? address);
  return global[KEY];
}

async function announce(address: string): Promise<void> {
  try {
    const { setupPath, migrated, created } = await prepareInstallation();
    if (migrated.length > 0) say(`Database brought up to date (${migrated.join(", ")}).`);
    if (created) {
      const viewer = await viewerOfUser(created.userId);
      await seedExampleWorkspace(viewer, created.workspaceId);
      say("First account made from ADMIN_EMAIL, with the example texts.");
    }
    // Beside the pages: a search answers meanwhile, and says that it does not know all yet.
    fillSearchIndex().catch((error: unknown) => say(`The search index waits: ${String(error)}`));
    // Nothing leaves the machine unless an administrator has added a webhook.
    sendWebhooks().catch((error: unknown) => say(`Webhooks are not sent: ${String(error)}`));
    keepEmptyingTrash();
    keepSendingDigests();
    if (setupPath) say(`\n  Set up the first account (this link works once):\n  ${address}${setupPath}\n`);
  } catch (error) {
    say(`The database is not ready: ${error instanceof Error ? error.message || error.name : String(error)}`);
    say("Trying again every 3 seconds; until then every page says so.");
    setTimeout(() => void announce(address), RETRY_MS).unref();
  }
}

/** Once an hour. A clock that went wrong would take away what is to be kept for years. */
function keepEmptyingTrash(): void {
  const empty = () =>
    emptyTrash().then(
      (isDone) => {
        if (!isDone)
          say(
            `The trash is not emptied for a day: the clock (${new Date().toISOString()}) has gone further than time did. Put it right if it is wrong.`,
          );
      },
      (error: unknown) => say(`The trash was not emptied: ${String(error)}`),
    );
  void empty();
  setInterval(empty, HOUR_MS).unref();
}

/** Once a minute what is due by then; a letter that takes longer is waited for. Without a mail server it asks nothing. */
function keepSendingDigests(): void {
  sendDigests()
    .catch((error: unknown) => say(`Digests wait: ${String(error)}`))
    .finally(() => setTimeout(keepSendingDigests, MINUTE_MS).unref());
}

const say = (line: string) => log("info", line);
