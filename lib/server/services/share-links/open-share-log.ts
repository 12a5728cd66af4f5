import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import type { ShareLogQuery } from "@/lib/contracts/share-log-input";
import type { ShareLogView } from "@/lib/contracts/share-log-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCommentsOfLink } from "@/lib/server/db/guest-comments";
import { listColleagueNames } from "@/lib/server/db/members";
import { listShareAccesses } from "@/lib/server/db/share-accesses";
import { findShareLink } from "@/lib/server/db/share-links";
import { listShareRecipients } from "@/lib/server/db/share-recipients";
import { withoutWordsOnChanges } from "@/lib/server/derived/reviews/without-words-on-changes";
import { presentGuestComment } from "@/lib/server/presenters/present-guest-comment";
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
  assertPersonCan(viewer, "share.log", { workspaceId: link.workspaceId, authorId: link.createdById });
  // One more than is shown says whether there is another page.
  const rows = await listShareAccesses(linkId, readListPlace(after), A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  const comments = await withoutWordsOnChanges(viewer, await listCommentsOfLink(linkId));
  const colleagues = comments.length > 0 ? await listColleagueNames(link.workspaceId) : [];
  const names = colleagues.map(({ name }) => name);
  const last = rows.length > A_PAGE ? shown.at(-1) : undefined;
  return {
    link: presentShareLink(viewer, link),
    recipients: (await listShareRecipients(linkId)).map(presentShareRecipient),
    comments: comments.map((row) => presentGuestComment(viewer, row, names)),
    accesses: shown.map(presentShareAccess),
    next: last ? listPlaceOf(last) : null,
  };
}
