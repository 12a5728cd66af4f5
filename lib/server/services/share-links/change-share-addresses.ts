import "server-only";
import type { ChangeShareAddressesInput } from "@/lib/contracts/share-input";
import { normaliseEmails } from "@/lib/core/accounts/normalise-emails";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findShareLink } from "@/lib/server/db/share-links";
import { updateShareRecipients } from "@/lib/server/db/share-recipients";
import { sendsMail } from "@/lib/server/mail/sends-mail";

/**
 * Changes whom a link for named addresses is for. Told is what to change and not the whole list, so that a page that was open for a while puts
 * nobody back whom somebody else has taken off.
 * @throws AppError "invalid" for a link that has ended or is for anyone, what is no address, and a list that would be empty or too long
 */
export async function changeShareAddresses(
  viewer: Viewer,
  { linkId, add, remove }: ChangeShareAddressesInput,
): Promise<{ readonly added: number; readonly removed: number }> {
  const link = required(await findShareLink(linkId));
  const subject = { workspaceId: link.workspaceId, authorId: link.createdById };
  assertCan(viewer, "share.remove-address", subject);
  if (add.length > 0) assertCan(viewer, "share.add-address", subject);
  if (link.audience !== "named")
    throw new AppError("invalid", "This link is for whoever has it. Make another one for named addresses.");
  if (link.revokedAt || link.expiresAt <= new Date())
    throw new AppError("invalid", "This link has ended. Nothing was changed; make another one.");
  if (add.length > 0 && !sendsMail())
    throw new AppError("invalid", "A code is sent by mail, which is not set up here. Nothing was changed.");
  const added = normaliseEmails(add);
  // Whoever is named in both stays.
  const removed = normaliseEmails(remove).filter((email) => !added.includes(email));
  return updateShareRecipients(viewer, link, { add: added, remove: removed });
}
