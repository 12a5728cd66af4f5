import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction } from "./query";

/** Puts a document under a hold or ends it; where it is under none and is to be under none, nothing is written. */
export function updateDocumentHold(
  viewer: Person,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  reason: string | null,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.document.updateMany({
      where: { id, deletedAt: null, trashOfId: null, ...(reason === null ? { heldAt: { not: null } } : {}) },
      data:
        reason === null
          ? { heldAt: null, heldById: null, heldReason: "" }
          : { heldAt: new Date(), heldById: viewer.userId, heldReason: reason },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: reason === null ? "document.released" : "document.held",
      subject: `document:${id}`,
      ...(reason === null ? {} : { details: { reason } }),
    });
  });
}
