import "server-only";
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@/lib/core/errors";
import {
  countTurn,
  deleteSignInAttempt,
  insertSignInAttempt,
  updateSignInSucceeded,
} from "@/lib/server/db/sign-in-attempts";
import { derivedKey } from "@/lib/server/installation/secrets";
import { log } from "@/lib/server/log";

const WINDOW_MS = 15 * 60_000;
/** Tries of one account or link from one address in 15 minutes. */
const MOST_OF_PAIR = 10;
/** From here on every try from an address takes its time: a whole office may stand behind it, so it is not closed. */
const MANY_FROM_ADDRESS = 100;
const SLOWEST_MS = 4_000;

/** What is guessed at. */
interface Guessed {
  readonly kind: "account" | "share-link" | "share-code" | "second-factor";
  readonly name: string;
  /** Where the secret is short: after so many failures from all addresses it is closed to all until they are 15 minutes old. */
  readonly mostFromAnywhere?: number;
  /** Where the person has signed in before (0031): tries from there are counted by themselves, and no others keep them out. */
  readonly knownDevice?: string | null;
}

/**
 * Tries a password of an account or a link, within limits that all processes share. After ten failures from an address it is
 * closed to that address until they are 15 minutes old; other addresses, and others from there, are only slowed, so that an
 * attacker cannot lock a person out; and who signed in before with the same browser is held up by nobody's tries but those made with it. A try is counted before it is tried, so that many at once are no way around.
 *
 * `attempt` answers `null` where the password is wrong; so does this. @throws AppError "busy" after too many tries
 */
export async function limitGuesses<Opened>(
  of: Guessed,
  address: string,
  attempt: () => Promise<Opened | null>,
): Promise<Opened | null> {
  const tried = {
    account: keyed(of.kind === "account" ? of.name : `${of.kind}\0${of.name}`),
    address: keyed(of.knownDevice ? `device\0${of.knownDevice}` : address),
  };
  const { id, failures } = await insertSignInAttempt(tried, new Date(Date.now() - WINDOW_MS));
  const most = of.knownDevice ? Infinity : (of.mostFromAnywhere ?? Infinity);
  if (failures.pair > MOST_OF_PAIR || failures.account > most) {
    await deleteSignInAttempt(id);
    tell("Closed for a while after too many wrong tries", of.kind, address);
    throw new AppError("busy", "Too many tries. Wait 15 minutes and try again; nothing is locked for good.");
  }
  await sleep(
    failures.address > MANY_FROM_ADDRESS
      ? SLOWEST_MS
      : delay((of.knownDevice ? failures.pair : failures.account) - 1),
  );
  const opened = await attempt();
  if (opened === null) tell("Wrong", of.kind, address);
  else await updateSignInSucceeded(id, tried, new Date(Date.now() - 2 * WINDOW_MS));
  return opened;
}

const GUESSED = {
  account: "password of an account",
  "share-link": "password of a share link",
  "share-code": "code of a share link",
  "second-factor": "code of two-step sign-in",
} as const;

/** For the log, where whoever watches over a server looks for guesses. Never what was typed, which may be a password in the wrong field. */
function tell(what: string, kind: Guessed["kind"], address: string): void {
  log("info", `${what}: ${GUESSED[kind]}, from ${address.replace(/[^\w.:%-]/g, "?").slice(0, 64)}`, {
    guessed: kind,
  });
}

/**
 * Counts what strangers do without a secret, by where it comes from; as with guesses all processes count together, and no address is kept.
 * @throws AppError "busy" after `most` in 15 minutes
 */
export async function limitTurns(what: string, address: string, most: number): Promise<void> {
  const turn = { account: keyed(`turn\0${what}`), address: keyed(address) };
  if ((await countTurn(turn, new Date(Date.now() - WINDOW_MS))) <= most) return;
  throw new AppError("busy", "Too many came from where you are. Nothing was sent; try again in 15 minutes.");
}

/** Milliseconds: none for the first five failures of an account, then doubling from 125 to 4,000. */
const delay = (failures: number) => (failures < 5 ? 0 : Math.min(125 * 2 ** (failures - 5), SLOWEST_MS));

const keyed = (value: string) =>
  createHmac("sha256", derivedKey("sign-in attempts")).update(value).digest("base64url");
