import "server-only";
import { cursorText, type DocumentListInput } from "@/lib/contracts/document-list";
import type { HomeView, LatestNoteView } from "@/lib/contracts/document-view";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { codesOfDocument } from "@/lib/core/codebook/document-codes";
import type { findEmptyWorkspace, listDocumentPage } from "@/lib/server/db/document-list";
import type { listLatestNotes } from "@/lib/server/db/latest-notes";
import type { countOfDocuments } from "@/lib/server/db/note-counts";
import { presentCodeRef } from "./present-codebook";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

type Rows<Find extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>;

export function presentHome(
  { id, empty }: { readonly id: string; readonly empty: Awaited<ReturnType<typeof findEmptyWorkspace>> },
  page: Rows<typeof listDocumentPage> & {
    readonly list: DocumentListInput;
    readonly codebook: Codebook;
    readonly used: readonly string[];
  },
  counts: Rows<typeof countOfDocuments>,
  latest: Rows<typeof listLatestNotes>,
  headlines: ReadonlyMap<string, string>,
  may: HomeView["may"],
): HomeView {
  const countsOf = new Map(counts.map((row) => [row.documentId, row]));
  const { list, next, codebook, used } = page;
  return {
    workspace: { id, name: empty?.name ?? "" },
    allArchived: (empty?.documents.length ?? 0) > 0,
    q: list.q,
    sort: list.sort,
    archived: list.archived,
    tag: list.tag === undefined ? null : (codebook.ofTag(list.tag)?.name ?? list.tag),
    tagChoices: codesOfDocument(codebook, used).map(presentCodeRef),
    continued: list.after !== undefined,
    next: next && cursorText(next),
    documents: page.rows.map((document) => ({
      ...presentDocumentRef(document),
      tags: codesOfDocument(codebook, document.codeIds).map(presentCodeRef),
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
