import "server-only";
import type { ShareTopicInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { sealShareTerms } from "@/lib/server/auth/seal-share-terms";
import { insertShareLink } from "@/lib/server/db/share-links";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { assertWithinShareLimit } from "@/lib/server/permissions/assert-within-share-limit";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/**
 * Makes a link that shows a topic to whoever holds it: its quotes with their papers and dates, and where actors stand; no
 * text beyond the quotes, and no names of members. The token is in the answer and nowhere else.
 */
export async function shareTopic(
  viewer: Viewer,
  { topicId, ...terms }: ShareTopicInput,
  origin: string,
): Promise<NewShareLinkView> {
  const { workspaceId, code } = await topicOf(viewer, "topic.share", topicId);
  assertPersonCan(viewer, "topic.share", { workspaceId, topicId: code.id });
  await assertWithinShareLimit(workspaceId, terms.days);
  const { token, sealed } = await sealShareTerms(terms);
  const row = await insertShareLink(viewer, {
    ...sealed,
    workspaceId,
    codeId: code.id,
    withNotes: false,
    withNames: false,
    createdById: viewer.userId,
  });
  return { link: presentShareLink(viewer, row), url: `${origin}/s/${token}` };
}
