import "server-only";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lock } from "proper-lockfile";
import { AppError } from "@/lib/core/errors";
import { type ProcessIdentity, processIdentity, stateOfProcess } from "./process-identity";

/** How often the holder says that it lives; read only by machines that cannot ask its process. */
const BEAT_MS = 2_000;
/** A guard that its process did not give back, because it was killed in that moment, counts as left behind after this. */
const GUARD_STALE_MS = 5_000;
/** Whoever waits asks at least every so often, and in all for twice as long as a guard can be left behind. */
const GUARD_RETRY_MS = 100;
const GUARD_RETRIES = (2 * GUARD_STALE_MS) / GUARD_RETRY_MS;
/** Silence after which a holder on another machine counts as gone: fifteen missed beats. */
const SILENT_MS = 30_000;

interface Holder extends ProcessIdentity {
  readonly purpose: string;
  readonly since: string;
  /** Where a server that holds the folder can be asked by others on this machine; `null` for other holders. */
  readonly address: string | null;
}

export interface HeldFolder {
  /** Gives the folder back. Safe to call twice. */
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone: two processes on one embedded database silently lose
 * acknowledged rows. The record of a process that is gone is taken over at once; its liveness is asked of
 * the machine (number and start time), not guessed from time. Taking over is itself guarded by
 * proper-lockfile, so of several takers one wins.
 * @throws AppError "busy" that names the holder; "unavailable" where the folder cannot be written to
 */
export async function holdFolder(
  folder: string,
  purpose: string,
  address: string | null = null,
): Promise<HeldFolder> {
  const file = path.join(folder, "holder.json");
  const mine: Holder = { ...processIdentity(), purpose, since: new Date().toISOString(), address };

  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await guarded(folder, () => {
      const other = readHolder(file);
      if (other && isHeld(other, file)) throw busy(folder, other);
      writeFileSync(`${file}.new`, JSON.stringify(mine), { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
    });
  } catch (error) {
    throw unwritable(folder, error);
  }

  const isMine = () => {
    const holder = readHolder(file);
    return holder?.pid === mine.pid && holder.since === mine.since && holder.host === mine.host;
  };
  const beat = setInterval(() => {
    try {
      if (!isMine()) {
        process.stderr.write(
          `variorum: ${folder} was taken by another process; stopping, so as not to harm it.\n`,
        );
        process.exit(70);
      }
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      // A beat that cannot be written (full or vanished disk) shows in the database itself.
    }
  }, BEAT_MS);
  beat.unref();

  const drop = () => {
    clearInterval(beat);
    if (isMine()) rmSync(file, { force: true });
  };
  process.once("exit", drop);
  return {
    async release() {
      process.off("exit", drop);
      drop();
    },
  };
}

/** Where the server that holds a folder can be asked; `null` where nobody holds it, or nobody who answers. */
export function addressOfHolder(folder: string): string | null {
  const file = path.join(/*turbopackIgnore: true*/ folder, "holder.json");
  const holder = readHolder(file);
  return holder && isHeld(holder, file) ? (holder.address ?? null) : null;
}

async function guarded(folder: string, act: () => void): Promise<void> {
  const release = await lock(folder, {
    lockfilePath: path.join(folder, "holder.lock"),
    stale: GUARD_STALE_MS,
    retries: { retries: GUARD_RETRIES, factor: 1, minTimeout: GUARD_RETRY_MS, randomize: true },
  }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ELOCKED")) throw error;
    throw new AppError(
      "busy",
      `Other processes are just taking the data folder ${folder}. Nothing was changed; try again.`,
    );
  });
  try {
    act();
  } finally {
    await release();
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

function isHeld(holder: Holder, file: string): boolean {
  const state = stateOfProcess(holder);
  if (state !== "unknown") return state === "alive";
  return Date.now() - statSync(file).mtimeMs < SILENT_MS;
}

/** What an operating system says of a folder that it lets nobody write to, or not this one, or no more. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  EROFS: "read-only file system",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ENOTDIR: "not a folder",
  ENOSPC: "no space left on the disk",
  EDQUOT: "disk quota exceeded",
};

function unwritable(folder: string, error: unknown): unknown {
  const why = error instanceof Error && "code" in error ? UNWRITABLE[String(error.code)] : undefined;
  return why === undefined
    ? error
    : new AppError(
        "unavailable",
        `The data folder ${folder} cannot be written to (${why}). Make it writable for whoever runs this, or name another folder with VARIORUM_DATA. Nothing was changed.`,
      );
}

function busy(folder: string, holder: Holder): AppError {
  return new AppError(
    "busy",
    `The data folder ${folder} is in use by "${holder.purpose}" (process ${holder.pid} on ${holder.host}, since ${holder.since}). ` +
      "Stop that process first, or name another folder with VARIORUM_DATA. Nothing was changed.",
  );
}
