import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import type { ShareLogQuery } from "@/lib/contracts/share-log-input";
import type { ShareLogView } from "@/lib/contracts/share-log-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listShareAccesses } from "@/lib/server/db/share-accesses";
import { findShareLink } from "@/lib/server/db/share-links";
import { listShareRecipients } from "@/lib/server/db/share-recipients";
import { presentShareAccess, presentShareRecipient } from "@/lib/server/presenters/present-share-access";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

const A_PAGE = 50;

/** A page of who came by a link and how it went, for who made it and for administrators. */
export async function openShareLog(
  viewer: Viewer,
  linkId: string,
  { after }: ShareLogQuery,
): Promise<ShareLogView> {
  const link = required(await findShareLink(linkId));
  assertCan(viewer, "share.log", { workspaceId: link.workspaceId, authorId: link.createdById });
  // One more than is shown says whether there is another page.
  const rows = await listShareAccesses(linkId, readListPlace(after), A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  const last = rows.length > A_PAGE ? shown.at(-1) : undefined;
  return {
    link: presentShareLink(viewer, link),
    recipients: (await listShareRecipients(linkId)).map(presentShareRecipient),
    accesses: shown.map(presentShareAccess),
    next: last ? listPlaceOf(last) : null,
  };
}
