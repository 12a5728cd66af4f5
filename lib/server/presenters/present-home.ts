import "server-only";
import type { HomeView, LatestNoteView } from "@/lib/contracts/document-view";
import type { listDocuments } from "@/lib/server/db/documents";
import type { listLatestNotes } from "@/lib/server/db/latest-notes";
import type { countNotes } from "@/lib/server/db/note-counts";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

type Rows<Find extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>;

export function presentHome(
  workspace: Rows<typeof listDocuments>,
  notes: Rows<typeof countNotes>,
  latest: Rows<typeof listLatestNotes>,
  headlines: ReadonlyMap<string, string>,
  may: HomeView["may"],
): HomeView {
  const notesOf = new Map(notes.map((row) => [row.documentId, row]));
  return {
    workspace: { id: workspace.id, name: workspace.name },
    documents: workspace.documents.map((document) => ({
      ...presentDocumentRef(document),
      versions: document.versions.map(presentVersionRef),
      positions: document.versions.at(-1)?._count.positions ?? 0,
      notes: notesOf.get(document.id)?.notes ?? 0,
      orphanedNotes: notesOf.get(document.id)?.orphaned ?? 0,
      headline: headlines.get(document.id) ?? null,
    })),
    latestNotes: latest.map(
      (row): LatestNoteView => ({
        annotationId: row.id,
        versionId: row.versionId,
        documentTitle: row.document.title,
        quote: row.quote,
        text: row.bodyText,
        authorName: row.author.name,
        at: row.createdAt.toISOString(),
        positionLabel: row.position?.label ?? null,
      }),
    ),
    may,
  };
}
