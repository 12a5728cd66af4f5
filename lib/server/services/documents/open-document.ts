import "server-only";
import type { DocumentView } from "@/lib/contracts/document-view";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { codesOfDocument } from "@/lib/core/codebook/document-codes";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodes } from "@/lib/server/db/codebook";
import { findDocument } from "@/lib/server/db/documents";
import { isFollowed } from "@/lib/server/db/followers";
import { countNotesByVersion } from "@/lib/server/db/note-counts";
import { presentCodeRef } from "@/lib/server/presenters/present-codebook";
import {
  presentDocumentRef,
  presentProvenance,
  presentVersionRef,
} from "@/lib/server/presenters/present-version-ref";

export async function openDocument(viewer: Viewer, documentId: string): Promise<DocumentView> {
  const [found, notes, followed] = await Promise.all([
    findDocument(documentId),
    countNotesByVersion(viewer, documentId),
    viewer.kind === "person" && isFollowed(documentId, viewer.userId),
  ]);
  const document = required(found);
  const subject = { workspaceId: document.workspaceId, documentId, deleted: document.deletedAt !== null };
  assertCan(viewer, "document.read", subject);
  const [last] = document.revisions;
  const { heldAt, heldBy, heldReason } = document;
  const codes = document.codeIds.length > 0 ? await listCodes(document.workspaceId) : [];
  return {
    ...presentDocumentRef(document),
    tags: codesOfDocument(codebookOf(codes), document.codeIds).map(presentCodeRef),
    revision: document.revision,
    archivedAt: document.archivedAt?.toISOString() ?? null,
    hold: heldAt && heldBy ? { since: heldAt.toISOString(), byName: heldBy.name, reason: heldReason } : null,
    followed,
    corrected: last ? { byName: last.by.name, at: last.at.toISOString() } : null,
    versions: document.versions.map((version) => ({
      ...presentVersionRef(version),
      provenance: presentProvenance(version),
      positions: version._count.positions,
      notes: notes.get(version.id) ?? 0,
    })),
    may: {
      importVersion: can(viewer, "version.import", subject),
      importNotes: can(viewer, "annotation.import", subject),
      edit: can(viewer, "document.edit", subject),
      archive: can(viewer, "document.archive", subject),
      hold: can(viewer, "document.hold", subject),
    },
  };
}
