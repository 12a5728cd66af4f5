import "server-only";
import { LRUCache } from "lru-cache";
import type { ShareOutcome } from "@/lib/contracts/share-log-view";
import { describeDevice } from "@/lib/core/accounts/describe-device";
import { hourOf, insertShareAccess } from "@/lib/server/db/share-accesses";
import { updateShareLinkOpened } from "@/lib/server/db/share-links";
import type { ShareGuest } from "./share-guest";

/** What this process has written down already: a page that is loaded again asks the database nothing. */
const recorded = new LRUCache<string, true>({ max: 10_000 });

export interface ShareComing {
  readonly linkId: string;
  readonly outcome: ShareOutcome;
  /** Of the cookie; `null` for who got none. */
  readonly visit: string | null;
  /** With the cookie, and not by the address. */
  readonly again?: boolean;
  /** Whom the link knows them for. */
  readonly recipientId?: string | null;
}

/**
 * Writes in the log of a link how it went for a guest, once they have their answer: once for each visit and hour. Who has no cookie is one
 * visit with all others of the same browser and system.
 */
export async function recordShareAccess(guest: ShareGuest, coming: ShareComing): Promise<void> {
  const { linkId, outcome, again = false, recipientId = null } = coming;
  const device = describeDevice(guest.userAgent);
  const visit = coming.visit ?? device;
  const at = new Date();
  const counts = outcome === "opened" && !again;
  const key = [linkId, outcome, hourOf(at), visit].join("\n");
  const isNew = !recorded.has(key);
  recorded.set(key, true);
  if (!isNew && !counts) return;
  await guest.later(async () => {
    if (counts) await updateShareLinkOpened(linkId);
    if (isNew) await insertShareAccess({ linkId, outcome, visit, again, device, recipientId, at });
  });
}
