import "server-only";
import type { ShareTopicInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashSecretToken, newSecretToken } from "@/lib/server/auth/secret-token";
import { insertShareLink } from "@/lib/server/db/share-links";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

const DAY_MS = 86_400_000;

/**
 * Makes a link that shows a topic to whoever holds it: its quotes with their papers and dates, and where actors stand; no
 * text beyond the quotes, and no names of members. The token is in the answer and nowhere else.
 */
export async function shareTopic(
  viewer: Viewer,
  { topicId, days }: ShareTopicInput,
  origin: string,
): Promise<NewShareLinkView> {
  const { workspaceId, code } = await topicOf(viewer, "topic.share", topicId);
  assertPersonCan(viewer, "topic.share", { workspaceId, topicId: code.id });
  const token = newSecretToken();
  const row = await insertShareLink(viewer, {
    tokenHash: required(hashSecretToken(token)),
    workspaceId,
    codeId: code.id,
    withNotes: false,
    createdById: viewer.userId,
    expiresAt: new Date(Date.now() + days * DAY_MS),
  });
  return { link: presentShareLink(viewer, row), url: `${origin}/s/${token}` };
}
