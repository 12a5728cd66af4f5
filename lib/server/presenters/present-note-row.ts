import "server-only";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import type { NoteTableRow } from "@/lib/server/db/note-table";
import { presentTags, stanceOf } from "./present-annotation";

/** UTF-16 units of a note that a row shows. */
const SHOWN = 280;

export function presentNoteRow(
  viewer: Viewer,
  workspaceId: string,
  row: NoteTableRow,
  codebook: Codebook,
): NoteRowView {
  const { bodyText } = row;
  const { end } = snapToGraphemes(bodyText, { start: 0, end: Math.min(SHOWN, bodyText.length) });
  return {
    id: row.id,
    revision: row.revision,
    href: `/versions/${row.versionId}#note-${row.id}`,
    documentTitle: row.document.title,
    versionLabel: row.version.label,
    position: row.position?.label ?? null,
    quote: row.quote,
    text: end < bodyText.length ? `${bodyText.slice(0, end).trimEnd()}…` : bodyText,
    authorName: row.sourceCreator ?? row.author.name,
    createdAt: row.createdAt.toISOString(),
    ...presentTags(codebook, row.tags),
    stance: stanceOf(row.stance),
    isPrivate: row.isPrivate,
    resolved: row.resolvedAt !== null,
    replies: row._count.replies,
    may: {
      resolve: can(viewer, "annotation.resolve", {
        workspaceId,
        onlyForId: row.isPrivate ? row.authorId : null,
      }),
    },
  };
}
