import "server-only";
import { ANNOTATION_CONTEXT, type JsonLd, threadItems } from "@/lib/core/exchange/web-annotation";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { codePoints } from "@/lib/core/text/code-points";
import { findExchangedThread } from "@/lib/server/db/exchange";
import { listVersionTexts } from "@/lib/server/db/placements";
import { presentExchange } from "@/lib/server/presenters/present-exchange";

/** One annotation or one reply for other programs, and where people read it. */
export async function exportAnnotation(
  viewer: Viewer,
  id: string,
  origin: string,
): Promise<{ readonly item: JsonLd; readonly standsAt: string }> {
  const row = required(await findExchangedThread(viewer, id));
  const { workspaceId, deletedAt } = row.document;
  const { documentId, versionId } = row;
  assertCan(viewer, "annotation.export", { workspaceId, documentId, deleted: deletedAt !== null });
  const [version] = await listVersionTexts([versionId]);
  const thread = presentExchange(row, codePoints(required(version).text), documentId, origin);
  const at = row.id === id ? 0 : row.replies.findIndex((reply) => reply.id === id) + 1;
  const item = required(threadItems(thread)[at]);
  return {
    item: { "@context": ANNOTATION_CONTEXT, ...item },
    standsAt: `/versions/${versionId}#note-${row.id}`,
  };
}
