import "server-only";
import type { ShareBriefingInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { sealShareTerms } from "@/lib/server/auth/seal-share-terms";
import { findBriefing } from "@/lib/server/db/briefings";
import { insertShareLink } from "@/lib/server/db/share-links";
import { assertWithinShareLimit } from "@/lib/server/permissions/assert-within-share-limit";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/**
 * Makes a link that shows a briefing to whoever holds it, as the paper it is: with who wrote what, as in its files, and with no text of
 * its sources beyond the quotes. The token is in the answer and nowhere else.
 */
export async function shareBriefing(
  viewer: Viewer,
  { briefingId, ...terms }: ShareBriefingInput,
  origin: string,
): Promise<NewShareLinkView> {
  const { workspaceId, authorId, deletedAt } = required(await findBriefing(briefingId));
  assertPersonCan(viewer, "briefing.share", {
    workspaceId,
    briefingId,
    authorId,
    deleted: deletedAt !== null,
  });
  await assertWithinShareLimit(workspaceId, terms.days);
  const { token, sealed } = await sealShareTerms(terms);
  const row = await insertShareLink(viewer, {
    ...sealed,
    workspaceId,
    briefingId,
    withNotes: true,
    withNames: true,
    createdById: viewer.userId,
  });
  return { link: presentShareLink(viewer, row), url: `${origin}/s/${token}` };
}
