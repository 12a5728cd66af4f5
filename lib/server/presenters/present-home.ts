import "server-only";
import { cursorText, type DocumentListInput } from "@/lib/contracts/document-list";
import type { HomeView, LatestNoteView } from "@/lib/contracts/document-view";
import type { findEmptyWorkspace, listDocumentPage } from "@/lib/server/db/document-list";
import type { listLatestNotes } from "@/lib/server/db/latest-notes";
import type { countOfDocuments } from "@/lib/server/db/note-counts";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

type Rows<Find extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>;

export function presentHome(
  { id, empty }: { readonly id: string; readonly empty: Awaited<ReturnType<typeof findEmptyWorkspace>> },
  page: Rows<typeof listDocumentPage> & { readonly list: DocumentListInput },
  counts: Rows<typeof countOfDocuments>,
  latest: Rows<typeof listLatestNotes>,
  headlines: ReadonlyMap<string, string>,
  may: HomeView["may"],
): HomeView {
  const countsOf = new Map(counts.map((row) => [row.documentId, row]));
  const { list, next } = page;
  return {
    workspace: { id, name: empty?.name ?? "" },
    allArchived: (empty?.documents.length ?? 0) > 0,
    q: list.q,
    sort: list.sort,
    archived: list.archived,
    continued: list.after !== undefined,
    next: next && cursorText(next),
    documents: page.rows.map((document) => ({
      ...presentDocumentRef(document),
      versions: document.versions.map(presentVersionRef),
      positions: countsOf.get(document.id)?.positions ?? 0,
      notes: countsOf.get(document.id)?.notes ?? 0,
      orphanedNotes: countsOf.get(document.id)?.orphaned ?? 0,
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
