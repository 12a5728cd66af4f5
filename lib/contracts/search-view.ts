import type { FactTopic } from "@/lib/core/facts/fact";
import type { Excerpt } from "@/lib/core/search/excerpt-matches";
import type { CodeRefView } from "./codebook-view";

/** One place where something was found. */
export interface SearchHitView {
  readonly id: string;
  readonly kind: "document" | "text" | "navigation" | "note" | "reply" | "fact";
  /** To the very words, or to the note. */
  readonly href: string;
  readonly documentTitle: string;
  /** Absent for a document as a whole. */
  readonly versionLabel?: string;
  /** Number of the position it stands in. */
  readonly position?: string;
  /** What a fact is about and says; the excerpt is the quote that proves it. */
  readonly fact?: { readonly topic: FactTopic; readonly statement: string };
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

/** A code of the codebook that answers a search by its name, its notation or its definition. */
export interface FoundCodeView extends CodeRefView {
  /** Its topic. */
  readonly href: string;
  /** Notes that are tagged with it. */
  readonly notesHref: string;
  /** From its definition, where the words stand there; else its beginning. */
  readonly excerpt: Excerpt;
}

export interface SearchView {
  /** On the first page of what is not narrowed to documents, days or people. */
  readonly codes: readonly FoundCodeView[];
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
  /** Names of the codes of the codebook. */
  readonly tags: readonly string[];
}
