import type { Excerpt } from "@/lib/core/search/excerpt-matches";

/** One place where something was found. */
export interface SearchHitView {
  readonly id: string;
  readonly kind: "document" | "text" | "navigation" | "note" | "reply";
  /** To the very words, or to the note. */
  readonly href: string;
  readonly documentTitle: string;
  /** Absent for a document as a whole. */
  readonly versionLabel?: string;
  /** Number of the position it stands in. */
  readonly position?: string;
  /** Who wrote the note or reply. */
  readonly authorName?: string;
  /** ISO 8601: when the note or reply was written. */
  readonly writtenAt?: string;
  readonly excerpt: Excerpt;
  /** BCP 47. */
  readonly lang: string;
  /** Earlier versions of the document that say the same words. */
  readonly alsoIn: readonly { readonly label: string; readonly href: string }[];
}

export interface SearchView {
  readonly hits: readonly SearchHitView[];
  /** To be given as `after` for the next page; `null` on the last. */
  readonly next: string | null;
  /** Nothing was sought: no word was typed. */
  readonly asked: boolean;
  /** Writings that are not in the index yet, counted up to a hundred: what is found may be incomplete. */
  readonly waiting: number;
}

/** What a search can be narrowed to. */
export interface SearchFiltersView {
  /** Each by its title, and by what tells it from others of the same title. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly offices: readonly string[];
  readonly authors: readonly { readonly id: string; readonly name: string }[];
}
