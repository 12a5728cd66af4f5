import "server-only";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import { nextDigest } from "@/lib/core/time/next-digest";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import {
  type ClaimedDigest,
  fillLetter,
  finishLetter,
  listLetter,
  postponeLetter,
} from "@/lib/server/db/digests";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { sendMail } from "@/lib/server/mail/send-mail";
import { presentNotice } from "@/lib/server/presenters/present-notice";
import { digestLetter } from "./digest-letter";
import { newUnsubscribeToken } from "./unsubscribe-token";

/** So much is named in one letter; the rest is counted. */
const MOST_NAMED = 50;
const MINUTE_MS = 60_000;
/** What is waited after each try but the last. */
const WAITS_MS = [MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS, 4 * 60 * MINUTE_MS] as const;

/**
 * Sends a letter that was claimed. Under the rules of the moment, as that person may read now: who was disabled, or is held back until they
 * show a second step, is sent nothing, and told later what is unread then. A letter that cannot be handed over is tried five times; what
 * was in it comes with the next one.
 */
export async function sendDigest(digest: ClaimedDigest): Promise<void> {
  const { userId, letterId, attempts, rhythm, timeZone } = digest;
  const due = () => nextDigest(rhythm, timeZone, new Date());
  const viewer = await viewerOfUser(userId);
  // Processes that ended in the middle of it have used up its tries.
  if (viewer.kind !== "person" || attempts > WAITS_MS.length + 1) return finishLetter(digest, due(), false);
  const open = readableWorkspaces(viewer);
  if (!(await fillLetter(viewer, open, digest))) return;
  const { rows, count } = await listLetter(viewer, open, letterId, MOST_NAMED);
  if (count === 0) return finishLetter(digest, due(), true);
  const origin = env().publicUrl ?? digest.origin;
  const token = newUnsubscribeToken(userId);
  const letter = digestLetter({
    rows: rows.flatMap(presentNotice),
    count,
    rhythm,
    origin,
    endHref: `${origin}/unsubscribe/${token}`,
  });
  try {
    await sendMail({
      to: viewer.email,
      ...letter,
      // Of a letter that is sent twice a mail program can know that it is one.
      messageId: `<${letterId}@${new URL(origin).hostname}>`,
      unsubscribeUrl: `${origin}/api/unsubscribe/${token}`,
    });
  } catch (error) {
    const wait = isForGood(error) ? undefined : WAITS_MS[attempts - 1];
    log("error", "A digest could not be sent by mail.", {
      reason: reasonOf(error),
      triesAgain: wait !== undefined,
    });
    return wait === undefined
      ? finishLetter(digest, due(), false)
      : postponeLetter(digest, new Date(Date.now() + wait));
  }
  return finishLetter(digest, due(), true);
}

/** The mail server has said no to this letter, and would again. */
const isForGood = (error: unknown) =>
  error instanceof Error && "responseCode" in error && Number(error.responseCode) >= 500;

/** Without the address, which stands in the answers of mail servers. */
const reasonOf = (error: unknown) =>
  error instanceof Error && "code" in error
    ? `${String(error.code)}${"responseCode" in error ? ` ${String(error.responseCode)}` : ""}`
    : "unknown";
