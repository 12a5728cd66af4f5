import type { RewordingPiece } from "@/lib/core/anchoring/passage-rewording";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Range } from "@/lib/core/text/range";
import type { Stance } from "./annotation-input";
import type { CodeRefView } from "./codebook-view";

export type PlacementStatus = "exact" | "moved" | "changed" | "ambiguous" | "orphaned";

/** Where an annotation stands in the version being shown. */
export interface PlacementView {
  readonly status: PlacementStatus;
  /** `null` when ambiguous or orphaned: it then stands in the tray, never in the text. */
  readonly range: Range | null;
  readonly score: number;
  readonly method: string;
  readonly decision: "confirmed" | "re-attached" | "left-orphaned" | null;
  /** To be sent back with a decision upon it; absent where the annotation was made on this very version. */
  readonly revision?: number;
  /** Where the words are others here: what went and what came, long unchanged stretches cut. */
  readonly rewording?: readonly RewordingPiece[];
}

/** A place worth a look for an annotation that has none, best first. */
export interface PlaceSuggestionView {
  readonly range: Range;
  readonly score: number;
  /** The words that stand there, and some of those around them. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Why it is named: it stands where the passage stood, in the position its own goes on as, or says much of the same. */
  readonly why: "same-place" | "same-position" | "same-words";
  /** Telling words it shares with the passage, as printed there. */
  readonly words: readonly string[];
}

export interface ReplyView {
  readonly id: string;
  readonly authorName: string;
  readonly body: NoteDocument;
  readonly text: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly revision: number;
  readonly may: { readonly edit: boolean };
}

/** One annotation with its thread, as one viewer sees it on one version. */
export interface AnnotationView {
  readonly id: string;
  readonly revision: number;
  /** The version it was made on. */
  readonly madeOn: { readonly versionId: string; readonly label: string };
  readonly positionId: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly placement: PlacementView;
  /** Allow-listed Tiptap JSON; render with the static renderer. */
  readonly body: NoteDocument;
  readonly text: string;
  /** As they are called by now. */
  readonly tags: readonly string[];
  /** Those of the tags that are codes of the codebook. */
  readonly codes: readonly CodeRefView[];
  readonly stance: Stance | null;
  /** A draft of the viewer's own that nobody else sees. */
  readonly isPrivate: boolean;
  /** Who is to see to it, and by which day ("2026-12-01"); `null` for nobody, and for who holds a link. */
  readonly assigned: {
    readonly id: string;
    readonly name: string;
    readonly toMe: boolean;
    readonly dueOn: string | null;
  } | null;
  /** Who settled the thread, and when (ISO 8601); `null` while it is open. */
  readonly resolved: { readonly byName: string; readonly at: string } | null;
  /** Initials and name only; never an e-mail address. */
  readonly authorName: string;
  readonly mine: boolean;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly replies: readonly ReplyView[];
  readonly may: {
    readonly edit: boolean;
    readonly delete: boolean;
    readonly reply: boolean;
    readonly resolve: boolean;
    readonly assign: boolean;
    /** Make a note of a private draft. */
    readonly share: boolean;
    /** Decide where it stands in a version it was not made on. */
    readonly place: boolean;
  };
}

/** What is done to a note after it was written; each is a step of its history. */
export const NOTE_CHANGES = [
  "edited",
  "deleted",
  "restored",
  "resolved",
  "reopened",
  "shared",
  "tagged",
  "assigned",
] as const;
export type NoteChange = (typeof NOTE_CHANGES)[number];

/** What a note said at one time, and what became of it then; the newest first. */
export interface AnnotationHistoryView {
  readonly steps: readonly {
    readonly revision: number;
    readonly change: "written" | NoteChange;
    readonly byName: string;
    /** ISO 8601. */
    readonly at: string;
    /** What it says after this step. */
    readonly text: string;
    readonly tags: readonly string[];
    readonly stance: Stance | null;
    readonly assigned: { readonly name: string; readonly dueOn: string | null } | null;
  }[];
}

/** What an imported file of annotations did. */
export interface AnnotationImportView {
  readonly added: number;
  /** Replies to those, and to notes that were there already. */
  readonly replies: number;
  /** Of an earlier import of the same file, or made here and exported: left as they are. */
  readonly known: number;
  /** What could not be placed in the text, and what was read otherwise than written. Nothing is dropped in silence. */
  readonly problems: readonly { readonly where: string; readonly what: string }[];
}
