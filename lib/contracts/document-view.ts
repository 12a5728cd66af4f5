import type { StatedDate } from "@/lib/core/documents/canonical-document";
import type { CodeRefView } from "./codebook-view";
import type { DocumentOrder } from "./document-list";

/** A version as it is named and dated everywhere: card, breadcrumb, time line, share page. */
export interface VersionRefView {
  readonly id: string;
  readonly documentId: string;
  /** Order within the document, from 1. */
  readonly ordinal: number;
  /** "2013 page", "27 September 2013". */
  readonly label: string;
  readonly date: StatedDate | null;
  /** How the date is known, in words, where it is not simply published: "captured winter 2012-13, inferred". */
  readonly dateNote: string | null;
  readonly words: number;
}

export interface DocumentRefView {
  readonly id: string;
  readonly title: string;
  readonly office: string | null;
  readonly kind: string | null;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** A document as one chooses a version of it. */
export interface ComparableDocumentView {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly id: string; readonly label: string }[];
}

/** What a document can be compared with, besides itself. */
export interface ComparableView {
  readonly document: ComparableDocumentView;
  /** What was looked for by name; "" for the documents that were changed last. */
  readonly q: string;
  readonly others: readonly ComparableDocumentView[];
  /** True where more were found than are shown. */
  readonly more: boolean;
}

/** One ruled entry on the home page. */
export interface DocumentCardView extends DocumentRefView {
  readonly tags: readonly CodeRefView[];
  readonly versions: readonly VersionRefView[];
  readonly positions: number;
  readonly notes: number;
  readonly orphanedNotes: number;
  /** "Head of the office: Luis CdeBaca → Susan Coppedge", where facts of the last two versions tell one. */
  readonly headline: string | null;
}

/** One page of the documents of a workspace. */
export interface DocumentListView {
  readonly documents: readonly DocumentCardView[];
  readonly q: string;
  readonly sort: DocumentOrder;
  /** The archived ones are listed, and no others. */
  readonly archived: boolean;
  /** Only documents with this tag are listed, under its present name where it is a code; `null` for all. */
  readonly tag: string | null;
  /** Codes that documents of the workspace are tagged with. */
  readonly tagChoices: readonly CodeRefView[];
  /** True where documents come before this page. */
  readonly continued: boolean;
  /** What the next page is asked with; `null` on the last one. */
  readonly next: string | null;
}

export interface HomeView extends DocumentListView {
  /** Its name where there are no documents yet, else "". */
  readonly workspace: { readonly id: string; readonly name: string };
  /** Where no document is listed: whether archived ones are there. */
  readonly allArchived: boolean;
  readonly latestNotes: readonly LatestNoteView[];
  readonly may: { readonly addDocument: boolean; readonly archive: boolean };
}

export interface LatestNoteView {
  readonly annotationId: string;
  readonly versionId: string;
  readonly documentTitle: string;
  readonly quote: string;
  readonly text: string;
  readonly authorName: string;
  readonly at: string;
  readonly positionLabel: string | null;
}

export interface ProvenanceView {
  readonly sourceUrl: string | null;
  /** When the page was taken from its site (ISO 8601), where that is known. */
  readonly capturedAt: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly importedAt: string;
  readonly importerVersion: string;
  readonly warnings: readonly string[];
}

/** The document page: its versions with provenance. */
export interface DocumentView extends DocumentRefView {
  readonly tags: readonly CodeRefView[];
  readonly revision: number;
  /** Since when it is archived (ISO 8601); `null` where it is not. */
  readonly archivedAt: string | null;
  /** Set while nothing of it can be deleted: since when (ISO 8601), by whom, and why. */
  readonly hold: { readonly since: string; readonly byName: string; readonly reason: string } | null;
  /** The viewer is told of new versions. */
  readonly followed: boolean;
  /** Who corrected last what the document is, and when (ISO 8601). */
  readonly corrected: { readonly byName: string; readonly at: string } | null;
  readonly versions: readonly (VersionRefView & {
    readonly provenance: ProvenanceView;
    readonly positions: number;
    readonly notes: number;
  })[];
  readonly may: {
    readonly importVersion: boolean;
    readonly importNotes: boolean;
    readonly edit: boolean;
    readonly archive: boolean;
    readonly hold: boolean;
  };
}
