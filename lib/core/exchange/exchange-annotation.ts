import type { NoteDocument } from "@/lib/core/notes/note-document";

/** Who made something, as other programs name people: `id` an IRI where there is one. */
export interface ExchangePerson {
  readonly id: string | null;
  readonly name: string;
}

interface ExchangeEntry {
  /** Absolute IRI, the same at every export: what makes a second import of the same file change nothing. */
  readonly id: string;
  readonly creator: ExchangePerson | null;
  /** ISO 8601 in UTC. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly note: NoteDocument;
  readonly tags: readonly string[];
  /** IRI of the licence the note is given under. */
  readonly rights: string | null;
}

/** What an annotation is about: a passage of one version. */
export interface ExchangeTarget {
  /** IRI of the document: its official page, or its page here. */
  readonly source: string;
  /** Empty where the annotation is about the whole document. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In Unicode code points of the version's text, half-open; `null` where unknown or counted in another text. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** When the version was captured or published, or else came in here; ISO 8601 in UTC. */
  readonly sourceDate: string | null;
  /** IRI of the version itself; goes out only beside a date. */
  readonly cached: string | null;
}

export interface ExchangeReply extends ExchangeEntry {
  /** IRI of the annotation whose thread it belongs to. */
  readonly inReplyTo: string;
}

/** An annotation with its thread, free of rows, JSON-LD and UTF-16: what both export and import speak. */
export interface ExchangeAnnotation extends ExchangeEntry {
  readonly target: ExchangeTarget;
  readonly replies: readonly ExchangeReply[];
}
