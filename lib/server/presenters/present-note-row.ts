import "server-only";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { NoteTableRow } from "@/lib/server/db/note-table";
import { beginningOfWriting } from "./beginning-of-writing";
import { presentAssigned, presentTags, stanceOf } from "./present-annotation";

export function presentNoteRow(
  viewer: Viewer,
  workspaceId: string,
  row: NoteTableRow,
  codebook: Codebook,
): NoteRowView {
  const facts = { workspaceId, onlyForId: row.isPrivate ? row.authorId : null };
  return {
    id: row.id,
    revision: row.revision,
    href: `/versions/${row.versionId}#note-${row.id}`,
    documentTitle: row.document.title,
    versionLabel: row.version.label,
    position: row.position?.label ?? null,
    quote: row.quote,
    text: beginningOfWriting(row.bodyText),
    authorName: row.sourceCreator ?? row.author.name,
    createdAt: row.createdAt.toISOString(),
    ...presentTags(codebook, row.tags),
    stance: stanceOf(row.stance),
    isPrivate: row.isPrivate,
    resolved: row.resolvedAt !== null,
    assigned: presentAssigned(viewer, row),
    replies: row._count.replies,
    may: {
      resolve: can(viewer, "annotation.resolve", facts),
      edit: can(viewer, "annotation.edit", { ...facts, authorId: row.authorId }),
    },
  };
}
