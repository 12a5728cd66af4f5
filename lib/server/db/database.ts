import "server-only";
import { env } from "@/lib/server/env";
import { type Database, openDatabase } from "./open-database";

/**
 * One database a process. It stands on globalThis because the framework bundles instrumentation, routes and
 * pages apart, and the command line brings its own copy of this module.
 */
interface Slot {
  opening: Promise<Database> | null;
  /** Why the last try failed, in words for people; `null` while it works. */
  trouble: string | null;
  purpose: string;
  /** Where a server can be asked by others on its machine; `null` in any other process. */
  address: string | null;
  /** How to open it; tests and tools put their own way here. */
  open: () => Promise<Database>;
}

const KEY = Symbol.for("variorum.database");
const global = globalThis as typeof globalThis & { [KEY]?: Slot };

export function databaseSlot(): Slot {
  global[KEY] ??= {
    opening: null,
    trouble: null,
    purpose: "variorum",
    address: null,
    open: openFromEnvironment,
  };
  return global[KEY];
}

const openFromEnvironment = () => openDatabase(env(), databaseSlot().purpose, databaseSlot().address);

/** Opens at the first call; a failed try is forgotten, so that the next call tries again. */
export function database(): Promise<Database> {
  const slot = databaseSlot();
  slot.opening ??= slot.open().catch((error: unknown) => {
    slot.opening = null;
    throw error;
  });
  return slot.opening;
}

export async function closeDatabase(): Promise<void> {
  const slot = databaseSlot();
  const opening = slot.opening;
  slot.opening = null;
  if (opening) await (await opening).close();
}

/** Whoever waits to hear of writes is told that there will be none: a server that stops waits for no open page. */
export async function endNotices(): Promise<void> {
  const { opening } = databaseSlot();
  const opened = await opening?.catch(() => null);
  opened?.notices.close();
}
