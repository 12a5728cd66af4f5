import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { documentStatedCodec, type StatedOfDocument } from "@/lib/server/db/codecs/document-stated";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const editable = {
  id: true,
  workspaceId: true,
  deletedAt: true,
  revision: true,
  title: true,
  office: true,
  kind: true,
  lang: true,
  codeIds: true,
} as const satisfies Prisma.DocumentSelect;
export type EditableDocumentRow = Prisma.DocumentGetPayload<{ select: typeof editable }>;

/** A document with all that a person may correct of it. */
export function findEditableDocument(documentId: string): Promise<EditableDocumentRow | null> {
  return query((prisma) => prisma.document.findUnique({ where: { id: documentId }, select: editable }));
}

export const statedOfDocument = ({
  title,
  office,
  kind,
  lang,
  codeIds,
}: EditableDocumentRow): StatedOfDocument => ({
  title,
  office,
  kind,
  lang,
  codeIds,
});

/** How a document was before its last correction, if it is still the last one. */
export async function findLastDocumentEdit(
  documentId: string,
  revision: number,
): Promise<StatedOfDocument | null> {
  const row = await query((prisma) =>
    prisma.documentRevision.findUnique({
      where: { documentId_revision: { documentId, revision: revision - 1 } },
      select: { before: true },
    }),
  );
  return row ? documentStatedCodec.decode(row.before) : null;
}

/** Writes a correction and keeps what was before it. The answer is the new revision; `null` for a stale one. */
export function updateDocument(
  viewer: Person,
  before: EditableDocumentRow,
  change: "corrected" | "undone",
  stated: StatedOfDocument,
): Promise<number | null> {
  return inTransaction(async (transaction) => {
    const { id: documentId, revision, workspaceId } = before;
    const { codeIds, ...said } = stated;
    const { count } = await transaction.document.updateMany({
      where: { id: documentId, revision },
      data: { ...said, ...(codeIds ? { codeIds: [...codeIds] } : {}), revision: { increment: 1 } },
    });
    if (count === 0) return null;
    await transaction.documentRevision.create({
      data: {
        documentId,
        revision,
        change,
        before: documentStatedCodec.encode(statedOfDocument(before)),
        byId: viewer.userId,
      },
      select: { documentId: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: `document.${change}`,
      subject: `document:${documentId}`,
      details: { revision: revision + 1 },
    });
    return revision + 1;
  });
}

/** Archives a document or puts it back; where it is so already, nothing is written. */
export function updateDocumentArchived(
  viewer: Person,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  archived: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.document.updateMany({
      where: { id, deletedAt: null, archivedAt: archived ? null : { not: null } },
      data: { archivedAt: archived ? new Date() : null },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: archived ? "document.archived" : "document.unarchived",
      subject: `document:${id}`,
    });
  });
}
